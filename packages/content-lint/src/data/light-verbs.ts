import { readPhrases } from './phrase-lines.ts';

/** Infinitive, present, past, supine and imperative. */
export type Forms = readonly [string, string, string, string, string];

/** A noun that needs a verb that says nothing of its own, and the verb that says it all. */
export interface LightVerb {
  /** Lists of {@link carriers}. */
  carriers: readonly string[];
  prepositions: readonly string[];
  /** The verb that takes the place of all of them. */
  plain: Forms;
  /** Met only with an article: "ett besök i", but not "besök i hemmet". */
  needsArticle: boolean;
  /** The plain verb means the same, whatever follows. */
  isSafe: boolean;
}

/** Verbs that carry a noun, in the order of {@link Forms}. */
export const carriers: Readonly<Record<string, readonly Forms[]>> = {
  göra: [
    ['göra', 'gör', 'gjorde', 'gjort', 'gör'],
    ['genomföra', 'genomför', 'genomförde', 'genomfört', 'genomför'],
    ['utföra', 'utför', 'utförde', 'utfört', 'utför'],
    ['företa', 'företar', 'företog', 'företagit', 'företa'],
    ['vidta', 'vidtar', 'vidtog', 'vidtagit', 'vidta'],
    ['verkställa', 'verkställer', 'verkställde', 'verkställt', 'verkställ'],
  ],
  ge: [
    ['ge', 'ger', 'gav', 'gett', 'ge'],
    ['lämna', 'lämnar', 'lämnade', 'lämnat', 'lämna'],
  ],
  avlägga: [['avlägga', 'avlägger', 'avlade', 'avlagt', 'avlägg']],
  fatta: [
    ['fatta', 'fattar', 'fattade', 'fattat', 'fatta'],
    ['ta', 'tar', 'tog', 'tagit', 'ta'],
  ],
  föra: [['föra', 'för', 'förde', 'fört', 'för']],
};

/** Of `granska*`, a verb of the first conjugation; of all five forms when they are given. */
function conjugate(given: string): Forms {
  const words = given.split(' / ');
  if (words.length === 5) return words as unknown as Forms;
  const [stem = '', rest = ''] = given.split('*');
  return [stem + rest, `${stem}r${rest}`, `${stem}de${rest}`, `${stem}t${rest}`, stem + rest];
}

/**
 * `noun: prepositions; carriers = verb`. The nouns are those of Myndigheternas skrivregler 8, 1.4.11, and what else public texts make
 * nouns of. `~` after the carriers: only a suggestion. `!`: only with an article.
 */
const lines = `
kartläggning: av; göra = kartlägga / kartlägger / kartlade / kartlagt / kartlägg
analys: av; göra = analysera*
bedömning: av; göra = bedöma / bedömer / bedömde / bedömt / bedöm
kontroll: av; göra = kontrollera*
utvärdering: av; göra = utvärdera*
uppföljning: av; göra = följa upp / följer upp / följde upp / följt upp / följ upp
granskning: av; göra = granska*
beräkning: av; göra = beräkna*
jämförelse: av mellan; göra = jämföra / jämför / jämförde / jämfört / jämför
undersökning: av; göra = undersöka / undersöker / undersökte / undersökt / undersök
översyn: av; göra = se över / ser över / såg över / sett över / se över
genomgång: av; göra = gå igenom / går igenom / gick igenom / gått igenom / gå igenom
prövning: av; göra = pröva*
omprövning: av; göra = ompröva*
utredning: av om; göra = utreda / utreder / utredde / utrett / utred
ändring: av i; göra = ändra*
inventering: av; göra = inventera*
sammanställning: av; göra = sammanställa / sammanställer / sammanställde / sammanställt / sammanställ
tolkning: av; göra = tolka*
besiktning: av; göra = besiktiga*
mätning: av; göra = mäta / mäter / mätte / mätt / mät
uppdatering: av; göra = uppdatera*
justering: av; göra = justera*
prioritering: av; göra = prioritera*
upphandling: av; göra = upphandla*
rekrytering: av; göra = rekrytera*
renovering: av; göra = renovera*
reparation: av; göra = reparera*
registrering: av; göra = registrera*
värdering: av; göra = värdera*
uppskattning: av; göra = uppskatta*
beställning: av; göra = beställa / beställer / beställde / beställt / beställ
ansökan: om; göra = ansöka om / ansöker om / ansökte om / ansökt om / ansök om
redogörelse: för; göra ge = redogöra för / redogör för / redogjorde för / redogjort för / redogör för
anmälan: om; göra ~ = anmäla / anmäler / anmälde / anmält / anmäl
beskrivning: av; göra ge ~ = beskriva / beskriver / beskrev / beskrivit / beskriv
sammanfattning: av; göra ge ~ = sammanfatta*
presentation: av; göra ge ~ = presentera*
val: av; göra ~! = välja / väljer / valde / valt / välj
besök: hos i på; göra avlägga ~! = besöka / besöker / besökte / besökt / besök
information: om; ge ~ = informera* om
svar: på; ge ~ = svara* på
uttryck: för; ge ~ = uttrycka / uttrycker / uttryckte / uttryckt / uttryck
beslut: om; fatta ~ = besluta* om
diskussion: om; föra ~! = diskutera*
`;

/** By noun. */
export const lightVerbs: ReadonlyMap<string, LightVerb> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, noun = '', prepositions = '', own = '', suggestion, article, plain = ''] = /^(\S+): ([^;]+); ([^~=]+?)( ~)?(!)? = (.+)$/u.exec(line) ?? [];
      return [noun, { carriers: own.split(' '), prepositions: prepositions.split(' '), plain: conjugate(plain), needsArticle: article !== undefined, isSafe: suggestion === undefined }];
    }),
);

/** Phrases with a fixed noun. Myndigheternas skrivregler 8, 1.4.8 and 1.4.11. */
export const heavyPhrases = readPhrases(`
(vara|är|var|varit) i behov av -> (behöva|behöver|behövde|behövt)
(vara|är|var|varit) föremål för prövning -> (prövas|prövas|prövades|prövats)
(vara|är|var|varit) föremål för utredning -> (utredas|utreds|utreddes|utretts)
(vara|är|var|varit) föremål för granskning -> (granskas|granskas|granskades|granskats)
(ha|har|hade|haft) för avsikt att -> (tänka|tänker|tänkte|tänkt)
(ha|har|hade|haft) kännedom om -> (känna|känner|kände|känt) till
(ta|tar|tog|tagit) under övervägande -> (överväga|överväger|övervägde|övervägt)
(utöva|utövar|utövade|utövat) kontroll över -> (kontrollera|kontrollerar|kontrollerade|kontrollerat)
(träffa|träffar|träffade|träffat) överenskommelse om / (träffa|träffar|träffade|träffat) en överenskommelse om -> (komma|kommer|kom|kommit) överens om
(göra|gör|gjorde|gjort) gällande att -> (hävda|hävdar|hävdade|hävdat) att
(komma|kommer|kom|kommit) till användning -> (användas|används|användes|använts)
(komma|kommer|kom|kommit) till stånd -> (bli|blir|blev|blivit) av
(bringa|bringar|bringade|bringat) till kännedom -> (meddela|meddelar|meddelade|meddelat)
(framlägga|framlägger|framlade|framlagt) förslag / (lägga|lägger|lade|lagt) fram förslag om / (lägga|lägger|lade|lagt) fram ett förslag om -> (föreslå|föreslår|föreslog|föreslagit)
(finns|fanns|funnits) behov av att / (finns|fanns|funnits) ett behov av att / (finns|fanns|funnits) ett stort behov av att # Säg vem som behöver vad: ”Föräldrar behöver …”
(sker|skedde|skett) en ökning av / (sker|skedde|skett) en minskning av # Säg vad som ökar eller minskar: ”Antalet barn ökar.”
`);
