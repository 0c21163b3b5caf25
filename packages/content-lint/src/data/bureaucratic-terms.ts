import { pairForms } from './phrase-lines.ts';

/** A bureaucratic word or phrase and what to write instead. */
export interface Term {
  /** Of the term table; stable. */
  id: string;
  /** Each form, lower-cased, with what to write in the same inflection, best first. */
  forms: readonly { form: string; replacements: readonly string[] }[];
  /** The first replacement has the same meaning, word class and word order. */
  safe?: boolean;
  level: 'warning' | 'info';
  /** Met only right after one of these words, or one word further back. */
  previous?: readonly string[];
  notPrevious?: readonly string[];
  /** Met only before one of these words. */
  next?: readonly string[];
  notNext?: readonly string[];
  /** A number or paragraph sign after it will do as well as `next`. */
  nextNumber?: boolean;
  /** Right in a label, a heading or on a sign. */
  proseOnly?: boolean;
  /** What to do where no other words will go into the sentence: in Swedish, a sentence. */
  rewrite?: string;
  source: string;
}

type Guards = Pick<Term, 'previous' | 'notPrevious' | 'next' | 'notNext' | 'nextNumber' | 'proseOnly' | 'rewrite'>;

/** Rows of one source: id, forms, better wordings in the same inflection (see `phrase-lines.ts`), `!` where the first may be written in, guards. */
const from = (source: string, level: Term['level'], rows: readonly (readonly [id: string, forms: string, better: string, safe?: '!' | '', guards?: Guards])[]): Term[] =>
  rows.map(([id, forms, better, safe, guards]) => ({ id, forms: pairForms(forms, better), ...(safe === '!' ? { safe: true } : {}), level, source, ...guards }));

const blackList = 'Svarta listan (PM 2011:1)';
const rules8 = 'Myndigheternas skrivregler 8';
const practice = 'Klarspråkspraxis';
/** Known from other lists, not checked against the second half of Svarta listan. */
const unconfirmed = 'Egen bedömning efter språklagen 11 §; inte bekräftad i Svarta listan';

export const bureaucraticTerms: readonly Term[] = [
  ...from(blackList, 'warning', [
    ['T001', '(anbringa|anbringar|anbringade|anbringat|anbringas)', '(sätta|sätter|satte|satt|sättas) upp / (placera|placerar|placerade|placerat|placeras)'],
    ['T002', '(anhängiggöra|anhängiggör|anhängiggjorde|anhängiggjort|anhängiggörs)', '(väcka|väcker|väckte|väckt|väcks) / (inleda|inleder|inledde|inlett|inleds)'],
    ['T003', '(ankomma|ankommer|ankom) på', '(vara|är|var) en uppgift för', '', { notNext: ['station', 'stationen', 'spår', 'perrong', 'perrongen', 'morgonen', 'kvällen', 'natten', 'dagen', 'tid', 'måndag', 'fredag', 'söndag'] }],
    ['T004', '(anmana|anmanar|anmanade|anmanat|anmanas|anmaning)', '(uppmana|uppmanar|uppmanade|uppmanat|uppmanas|uppmaning)'],
    ['T005', '(anmoda|anmodar|anmodade|anmodat|anmodad|anmodas|anmodan)', '(uppmana|uppmanar|uppmanade|uppmanat|uppmanad|uppmanas|uppmaning) / (be|ber|bad|bett|ombedd|ombes|begäran)'],
    ['T006', '(avbida|avbidar|avbidade|avbidat)', '(vänta|väntar|väntade|väntat) på / (avvakta|avvaktar|avvaktade|avvaktat)', '!'],
    ['T006', 'i avbidan på', 'i väntan på', '!'],
    ['T008', '(avnämare|avnämaren|avnämarna)', '(mottagare|mottagaren|mottagarna) / (användare|användaren|användarna)'],
    ['T010', '(avsända|avsänder|avsände|avsänt|avsänds|avsändes)', '(skicka|skickar|skickade|skickat|skickas|skickades)', '!'],
    ['T011', '(bereda|bereder|beredde|berett) tillfälle', '(ge|ger|gav|gett) möjlighet'],
    ['T011', '(bereds|beredas|bereddes|beretts) tillfälle', '(får|få|fick|fått) möjlighet'],
    ['T012', '(beskaffenhet|beskaffenheten)', '(slag|slaget) / (art|arten) / (skick|skicket)'],
    ['T013', '(bestrida|bestrider|bestred|bestridit) kostnaden / (bestrida|bestrider|bestred|bestridit) kostnader / (bestrida|bestrider|bestred|bestridit) kostnaderna', '(betala|betalar|betalade|betalat)'],
    ['T014', '(anföra|anför|anförde|anfört) besvär', '(överklaga|överklagar|överklagade|överklagat)'],
    ['T014', '(besvärshänvisning|besvärshänvisningen)', 'hur du överklagar'],
    ['T017', 'därvid', 'då / i det sammanhanget'],
    ['T018', '(efterge|efterger|eftergav|eftergett)', '(efterskänka|efterskänker|efterskänkte|efterskänkt)'],
    ['T019', '(efterkomma|efterkommer|efterkom|efterkommit)', '(följa|följer|följde|följt)', '!'],
    ['T020', '(efterleva|efterlever|efterlevde|efterlevt|efterlevas|efterlevs|efterlevdes|efterlevts)', '(följa|följer|följde|följt|följas|följs|följdes|följts)'],
    ['T022', 'eljest', 'annars / i övrigt'],
    ['T023', 'envar', 'var och en', '!'],
    ['T024', 'ettvart', 'vart och ett'],
    ['T025', '(erfara|erfar|erfor|erfarit)', '(få|får|fick|fått) veta', '', { next: ['att'] }],
    ['T026', '(erfordra|erfordrar|erfordrade|erfordrat)', '(kräva|kräver|krävde|krävt) / (behöva|behöver|behövde|behövt)', '!'],
    ['T026', '(erfordras|erfordrades|erfordrats)', '(behövas|behövdes|behövts) / (krävas|krävdes|krävts)'],
    ['T026', '(erforderlig|erforderligt|erforderliga)', '(nödvändig|nödvändigt|nödvändiga)'],
    ['T027', '(erhålla|erhåller|erhöll|erhållit)', '(få|får|fick|fått)', '!'],
    ['T028', 'erhålls / erhålles / erhållas / erhölls / erhållits', '', '', { rewrite: 'Skriv vem som får vad.' }],
    ['T029', '(erinran|erinringar)', '(invändning|invändningar) / (påpekande|påpekanden)'],
    ['T030', '(erlägga|erlägger|erlade|erlagt)', '(betala|betalar|betalade|betalat)', '!'],
    ['T030', '(erläggas|erläggs|erlades|erlagts)', '(betalas|betalas|betalades|betalats)', '!'],
    ['T031', 'bifoga handling', 'lämna in tillsammans med'],
    ['T032', '(föranleda|föranleder|föranledde|föranlett)', '(leda till|leder till|ledde till|lett till) / (orsaka|orsakar|orsakade|orsakat)'],
    ['T033', '(föranstalta|föranstaltar|föranstaltade|föranstaltat) om', '(ordna|ordnar|ordnade|ordnat)'],
    ['T034', '(förebringa|förebringar|förebringade|förebringat)', '(lägga|lägger|lade|lagt) fram'],
    ['T035', '(föreligga|föreligger|förelåg|förelegat)', '(finnas|finns|fanns|funnits)', '!'],
    ['T036', '(företa|företar|företog|företagit|företas)', '(göra|gör|gjorde|gjort|görs)'],
    ['T037', '(förete|företer|företedde|företett)', '(visa|visar|visade|visat)'],
    ['T040', 'försorg', '', '', { previous: ['genom', 'nämndens', 'kommunens', 'kontorets', 'förvaltningens', 'stadens', 'egen', 'hyresvärdens'], rewrite: 'Skriv vem som ordnar det.' }],
    ['T041', '(förutskicka|förutskickar|förutskickade|förutskickat)', '(meddela|meddelar|meddelade|meddelat) i förväg'],
    ['T042', '(handha|handhar|handhade|handhaft|handhas)', '(sköta|sköter|skötte|skött|sköts)', '!'],
    ['T043', '(hemställa|hemställer|hemställde|hemställt|hemställan)', '(begära|begär|begärde|begärt|begäran)'],
    ['T044', '(hörsamma|hörsammar|hörsammade|hörsammat)', '(följa|följer|följde|följt)'],
    ['T045', '(inhämta|inhämtar|inhämtade|inhämtat|inhämtas|inhämtades)', '(skaffa|skaffar|skaffade|skaffat|skaffas|skaffades) / (begära|begär|begärde|begärt|begärs|begärdes) in'],
    ['T046', '(inkomma|inkommer|inkom|inkommit) med', '(lämna|lämnar|lämnade|lämnat) in', '!', { notNext: ['bil', 'tåg', 'båt', 'post', 'posten', 'mejl'] }],
    ['T046', '(inkomma|inkommer|inkom|inkommit) till', '(komma|kommer|kom|kommit) in till', '!'],
    ['T047', 'innehålla (skatt|avgift)', 'dra av (skatt|avgift)'],
    ['T049', 'jämlikt', 'enligt', '!', { next: ['lag', 'lagen', 'förordning', 'förordningen', 'bestämmelserna', 'beslut'], nextNumber: true }],
    ['T050', 'jämte', 'och / tillsammans med'],
    ['T051', '(lagrum|lagrummet|lagrummen)', '(paragraf|paragrafen|paragraferna) / (bestämmelse|bestämmelsen|bestämmelserna)'],
    ['T052', '(lända|länder|lände|länt) till efterrättelse', '(gälla|gäller|gällde|gällt)'],
    ['T053', 'utan hinder av', 'trots', '!'],
  ]),
  ...from(blackList, 'info', [
    ['T007', '(avge|avger|avgav|avgett|avgivit|avges)', '(lämna|lämnar|lämnade|lämnat|lämnat|lämnas) / (ge|ger|gav|gett|gett|ges)', '', { next: ['yttrande', 'yttranden', 'ett', 'svar', 'sin', 'sitt', 'rapport', 'utlåtande', 'remissvar'] }],
    ['T009', '(avskrift|avskriften|avskrifter)', '(kopia|kopian|kopior)'],
    ['T016', 'utan dröjsmål / utan onödigt dröjsmål', 'genast / direkt'],
    ['T021', '(efterlevnad|efterlevnaden)', '', '', { rewrite: 'Skriv vem som ska följa vad.', proseOnly: true }],
  ]),
  ...from(`${rules8}, 1.4.1`, 'warning', [
    ['T054', '(utgå|utgår|utgick|utgått)', '(betalas ut|betalas ut|betalades ut|betalats ut)', '', { previous: ['ersättning', 'ersättningen', 'bidrag', 'bidraget', 'arvode', 'arvodet', 'kallelse', 'kallelsen', 'pension', 'lön', 'traktamente', 'stipendium'] }],
    ['T055', '(äga|äger|ägde|ägt) rätt', '(ha|har|hade|haft) rätt', '!', { next: ['att', 'till'] }],
    ['T056', '(äger|ägde) laga kraft', '(har|hade) laga kraft', '!'],
    ['T057', '(äga|äger|ägde|ägt) rum', '(hållas|hålls|hölls|hållits) / (ske|sker|skedde|skett)'],
  ]),
  ...from(`${rules8}, 1.4.2`, 'warning', [
    ['T058', 'icke', 'inte', '', { notPrevious: ['eller'] }],
    ['T059', 'ej', 'inte', '', { notPrevious: ['eller', 'och'], proseOnly: true }],
    ['T060', 'blott', 'bara', '', { notPrevious: ['icke', 'inte'] }],
    ['T062', 'därvidlag / härvidlag', 'i det sammanhanget'],
    ['T062', 'därutinnan / härutinnan', 'i det avseendet'],
    ['T062', 'därur', 'ur det'],
    ['T062', 'häri', 'i detta'],
    ['T062', 'härav', 'av detta'],
    ['T062', 'härigenom', 'på så sätt'],
    ['T062', 'härvid', 'då'],
    ['T062', 'varibland', 'bland dem'],
    ['T062', 'varom / varur', '', '', { rewrite: 'Skriv med ”som”: ”det som vi talar om”.' }],
  ]),
  ...from(`${rules8}, 1.4.2`, 'info', [['T061', 'endast', 'bara']]),
  ...from(`${rules8}, 1.4.3–1.4.4 och 8.4.1`, 'warning', [
    ['T063', 'skall', 'ska', '!', { notPrevious: ['ett', 'högt', 'hundens', 'detta', 'varje'] }],
    ['T064', '(behöves|finnes|föres|göres|kräves|säges|sändes|gives)', '(behövs|finns|förs|görs|krävs|sägs|skickas|ges)', '!'],
    ['T065', '(draga|taga|giva|bliva|hava)', '(dra|ta|ge|bli|ha)', '!'],
    ['T066', '(mottaga|mottager|mottog|mottagit)', '(ta|tar|tog|tagit) emot', '!'],
    ['T067', '(motta|mottar|mottas|mottogs|mottagits)', '(ta emot|tar emot|tas emot|togs emot|tagits emot)'],
    ['T068', '(indra|indrar|indrog|indragit|indras|indrogs)', '(dra|drar|drog|dragit|dras|drogs) in'],
    ['T069', '(bibehålla|bibehåller|bibehöll|bibehållit|bibehålls|bibehållas)', '(behålla|behåller|behöll|behållit|behålls|behållas)', '!'],
    ['T070', '(befrämja|befrämjar|befrämjade|befrämjat|befrämjas)', '(främja|främjar|främjade|främjat|främjas)', '!'],
  ]),
  ...from(`${rules8}, 1.4.3; Malmö stads skrivguide`, 'info', [
    ['T071', '(tillse|tillser|tillsåg|tillsett)', '(se|ser|såg|sett) till', '!', { next: ['att'] }],
    ['T072', '(iordningställa|iordningställer|iordningställde|iordningställt|iordningställs|iordningställdes)', '(ställa|ställer|ställde|ställt|ställs|ställdes) i ordning'],
    ['T073', '(överensstämma|överensstämmer|överensstämde|överensstämt)', '(stämma|stämmer|stämde|stämt) överens'],
    ['T074', '(delfå|delfår|delfick|delfått|delfående)', '(få|får|fick|fått|att få) ta del av'],
    ['T075', '(ombesörja|ombesörjer|ombesörjde|ombesörjt|ombesörjs)', '(ordna|ordnar|ordnade|ordnat|ordnas) / (sköta|sköter|skötte|skött|sköts)'],
    ['T076', '(igångsätta|igångsätter|igångsatte|igångsatt|igångsätts)', '(sätta|sätter|satte|satt|sätts) i gång'],
  ]),
  ...from(`${rules8}, 1.4.7`, 'warning', [
    ['T078', 'angående', 'om'],
    ['T079', 'avseende / såvitt avser', 'om / för', '', { notPrevious: ['i', 'med', 'det', 'detta', 'alla', 'vissa', 'flera', 'varje', 'något', 'inget', 'många', 'andra', 'utan', 'fästa', 'fäster', 'fäst'] }],
    ['T079', 'vad avser', 'i fråga om', '', { notPrevious: ['på', 'om', 'av'] }],
    ['T080', 'beträffande / vad beträffar', 'om / i fråga om'],
    ['T081', 'gällande', 'om / för', '', { previous: ['frågor', 'frågorna', 'fråga', 'information', 'informationen', 'ärende', 'ärenden', 'ärendet', 'uppgifter', 'uppgift', 'synpunkter', 'utvecklingstakten', 'utveckling', 'utvecklingen', 'bestämmelser', 'dialog', 'dialogen', 'utredning', 'råd', 'kunskap', 'stöd', 'vägledning', 'anvisningar', 'statistik', 'upplysningar', 'klagomål', 'begäran', 'ansökan', 'anmälan', 'diskussion', 'diskussioner', 'överenskommelse', 'remiss', 'skrivelse', 'yttrande', 'förslag', 'förslaget', 'problem', 'utmaningar', 'särskilt', 'beslut', 'krav', 'avtal', 'riktlinjer', 'rutiner', 'regler'], notPrevious: ['om', 'av', 'enligt', 'mot', 'med', 'i', 'på', 'till', 'för', 'från', 'de', 'den', 'det', 'alla', 'nu', 'och', 'är'] }],
    ['T082', 'rörande', 'om', '', { notPrevious: ['så', 'mycket', 'är', 'djupt', 'var'] }],
  ]),
  ...from(`${rules8}, 1.4.11`, 'warning', [
    ['T085', '(erlägga|erlägger|erlade|erlagt) betalning', '(betala|betalar|betalade|betalat)', '!'],
    ['T095', '(borteliminera|bortelimineras|tillskapa|tillskapar|tillskapas|tillskapade|tillskapat)', '(eliminera|elimineras|skapa|skapar|skapas|skapade|skapat)', '!'],
  ]),
  ...from(`${rules8}, 8.3.2`, 'info', [
    ['T134', 'och/eller', 'eller'],
  ]),
  ...from(practice, 'info', [
    ['T097', 'i syfte att', 'för att', '!'],
    ['T098', 'på grund av det faktum att / med anledning av att / med anledning av det faktum att', 'eftersom', '!'],
    ['T099', 'i enlighet med', 'enligt', '!'],
    ['T100', 'i avvaktan på', 'i väntan på', '!'],
    ['T101', 'inom ramen för', 'i / under / med'],
    ['T102', 'i dagsläget / i nuläget', 'nu'],
    ['T103', '(har|hade) möjlighet att', '(kan|kunde)'],
    ['T104', 'i den händelse att', 'om', '!'],
    ['T105', 'det är av vikt att / det är av stor vikt att / det är av största vikt att / det är av stor betydelse att', 'det är viktigt att', '!'],
    ['T105', 'är av vikt att / är av stor vikt att / är av största vikt att / är av stor betydelse att', 'är viktigt att', '!', { previous: ['det'] }],
    ['T106', '(vidta|vidtar|vidtog|vidtagit) åtgärder', '', '', { rewrite: 'Skriv vad ni gör.' }],
    ['T107', '(tillhandahålla|tillhandahåller|tillhandahöll|tillhandahållit|tillhandahålls)', '(erbjuda|erbjuder|erbjöd|erbjudit|erbjuds) / (ge|ger|gav|gett|ges)'],
    ['T108', '(nyttja|nyttjar|nyttjade|nyttjat|nyttjas|nyttjades)', '(använda|använder|använde|använt|används|användes)', '!'],
    ['T109', '(innehava|innehar|innehade|innehaft)', '(ha|har|hade|haft)'],
    ['T110', 'huruvida', 'om', '!'],
    ['T111', 'såsom', 'till exempel / som'],
    ['T113', '(träda|träder|trädde|trätt) i kraft', '(börja|börjar|började|börjat) gälla'],
    ['T114', '(vidmakthålla|vidmakthåller|vidmakthöll|vidmakthållit|vidmakthålls)', '(behålla|behåller|behöll|behållit|behålls) / (upprätthålla|upprätthåller|upprätthöll|upprätthållit|upprätthålls)'],
    ['T115', '(bibringa|bibringar|bibringade|bibringat)', '(ge|ger|gav|gett)'],
    ['T116', '(åsamka|åsamkar|åsamkade|åsamkat|förorsaka|förorsakar|förorsakade|förorsakat|förorsakas)', '(orsaka|orsakar|orsakade|orsakat|orsaka|orsakar|orsakade|orsakat|orsakas)', '!'],
    ['T117', 'exempelvis', 'till exempel', '!'],
    ['P001', '(samverkas|samverkats|samverkades) i', '(behandlas|behandlats|behandlades) i'],
    ['P005', 'företrädesvis', 'främst / helst'],
    ['P006', 'fortsättningsvis', 'i fortsättningen', '', { proseOnly: true }],
  ]),
  ...from(unconfirmed, 'info', [
    ['T118', 'medelst', 'med / genom'],
    ['T119', 'oaktat', 'trots'],
    ['T120', '(påkalla|påkallar|påkallade|påkallat|påkallas)', '(kräva|kräver|krävde|krävt|krävs) / (begära|begär|begärde|begärt|begärs)', '', { notNext: ['uppmärksamhet'] }],
    ['T121', '(påföra|påför|påförde|påfört|påförs)', '(ta|tar|tog|tagit|tas) ut'],
    ['T123', 'såframt / därest', 'om'],
    ['T123', 'såvida', 'om', '', { notNext: ['inte'] }],
    ['T124', 'tillika', 'också / och'],
    ['T125', '(tillställa|tillställer|tillställde|tillställt|tillställs|tillställdes)', '(skicka till|skickar till|skickade till|skickat till|skickas till|skickades till)'],
    ['T126', '(tillvarata|tillvaratar|tillvaratog|tillvaratagit|tillvaratas)', '(ta|tar|tog|tagit|tas) till vara'],
    ['T127', '(uppbära|uppbär|uppbar|uppburit)', '(få|får|fick|fått)', '', { next: ['ersättning', 'lön', 'pension', 'bidrag', 'försörjningsstöd', 'sjukpenning', 'arvode', 'hyra', 'avgift'] }],
    ['T128', 'vederbörande', 'personen / den det gäller'],
    ['T129', '(vederbörlig|vederbörligt|vederbörliga)', '(rätt|rätt|rätt)'],
    ['T130', '(vidkännas|vidkänns|vidkändes)', '(stå|står|stod) för'],
    ['T131', '(åtnjuta|åtnjuter|åtnjöt|åtnjutit)', '(ha|har|hade|haft)'],
    ['T132', 'ävensom', 'och / samt'],
    ['T133', '(åvila|åvilar|åvilade|åvilat)', '', '', { rewrite: 'Skriv vem som ansvarar för det.' }],
  ]),
];
