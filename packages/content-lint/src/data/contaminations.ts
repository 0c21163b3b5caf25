import type { PhraseFault } from '../engine/phrase-faults.ts';

const so = 'Svensk ordbok utgiven av Svenska Akademien';
const isof = 'Språkriktighetsboken (Svenska språknämnden): kontamination';
const languageTool = 'LanguageTool, regler för svenska';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const days = 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag';
const demands = 'behov|behoven|behovet|efterfrågan|förväntning|förväntningar|förväntningarna|krav|kraven|kravet|mål|målen|utmaning|utmaningar|utmaningarna|önskemål|önskemålen';
const adverbs = 'även|också|därför|därmed|främst|dessutom|dock|vidare';
const role = 'stor|viktig|central|avgörande|betydande|aktiv';

/** Two expressions mixed up into one, and idioms that have been bent. Only those that have no right reading where they are met. */
export const contaminations: readonly PhraseFault[] = [
  // "Avser att" and "syftar till att".
  { phrase: `avse|avser|avsåg|ämnar|ämnade ${adverbs}? till→ att`, source: isof },
  { phrase: `syfta|syftar|syftade→syfta_till|syftar_till|syftade_till att`, source: so },
  { phrase: 'i syfte för|om|till→ att', source: so },
  { phrase: 'anser|ansåg|hävdar|hävdade|påstår|påstod|föreslår|föreslog om→ att', source: so },
  { phrase: 'betona|betonar|betonade|poängtera|poängterar|understryka|understryker på→ att|vikten|betydelsen', source: so },
  { phrase: 'måste|bör|borde|brukar|bruka att→', notBefore: ['säga'], source: languageTool },
  { phrase: 'brukade|kunde att→', source: languageTool },
  { phrase: 'angående|beträffande|rörande→ om', source: so },
  { phrase: 'oavsett av→', source: so },
  // "Mellan A och B" and "från A till B".
  { phrase: 'mellan klockan|kl? # till→och #', source: isof },
  { phrase: `mellan ${months} till→och ${months}`, source: isof },
  { phrase: `mellan ${days} till→och ${days}`, source: isof },
  // "I hög grad", "i stor utsträckning".
  { phrase: 'i stor→hög grad', source: languageTool },
  { phrase: 'i hög→stor utsträckning', source: isof },
  { phrase: 'i hög→stor omfattning', source: isof },
  // "Anledningen är", "det beror på".
  { phrase: 'anledningen|orsaken|skälet beror→är på→', source: isof },
  { phrase: 'bero|beror|berodde på grund→ av→', source: isof },
  // "För två år sedan" and "sedan två år tillbaka".
  { phrase: 'för #|två|tre|fyra|fem|sex|sju|åtta|nio|tio|några|flera år|månader|veckor|dagar tillbaka→sedan', source: isof },
  // "Spela en roll", "utgöra en del".
  { phrase: `spela|spelar|spelade|spelat en ${role} del→roll`, notBefore: ['av'], source: isof },
  { phrase: `utgöra|utgör|utgjorde→spela|spelar|spelade en ${role} roll`, source: isof },
  // English "meet up with".
  { phrase: `möta|möter|mötte|möts upp→ ${demands}`, source: so },
  { phrase: `möta|möter|mötte|möts upp→ mot→ … ${demands}`, source: so },
  { phrase: `möta|möter|mötte|möts upp→ de|den|det|nya|ökade|stadens|våra … ${demands}`, source: so },
  // Bent idioms.
  { phrase: 'håll|hålla|håller|höll|hållit måtten→måttet', notBefore: ['på', 'i', 'enligt', 'för', 'som', 'inom', 'från'], source: so },
  { phrase: 'på→i grund och botten', source: so },
  { phrase: 'flugor på→i en|samma→en smäll', source: so },
  { phrase: 'svälja|sväljer→bita|biter det→i_det sura äpplet', source: so },
  { phrase: 'dra|drar|dragit sin→sitt strå', source: so },
  { phrase: 'ha|har|hade i åtanken→åtanke', source: so },
  { phrase: 'ha|har|hade→ta|tar|tog i beaktande', source: so },
  { phrase: 'med hänsyn taget→tagen till', source: so },
  { phrase: 'i största|högsta→möjligaste möjliga→ mån', impact: 'advice', source: isof },
  // "Så att" before a subordinate clause, which the place of "inte" shows.
  { phrase: 'så→så_att man|du|ni|vi|de|den|det|alla|ingen inte|aldrig', notAfter: ['är', 'var', 'inte', 'vet', 'just', 'om', 'än', 'hur'], impact: 'advice', source: 'Svenska Akademiens språklära: konsekutiva och finala bisatser' },
];

/**
 * What is proposed to an assembly: "föreslår att anta" leaves out who is to do it. Infinitives that a verb without a subject can't be
 * mistaken for.
 */
export const proposedActs: ReadonlySet<string> = new Set([
  ...['anta', 'avsluta', 'avskaffa', 'avslå', 'avsätta', 'avveckla', 'besluta', 'bevilja', 'bifalla', 'bilda', 'bygga', 'fastställa', 'finansiera', 'flytta'],
  ...['förbjuda', 'fördela', 'förlänga', 'genomföra', 'godkänna', 'göra', 'höja', 'införa', 'inrätta', 'lägga', 'minska', 'remittera', 'revidera', 'skapa', 'starta'],
  ...['stänga', 'sänka', 'ta', 'tillsätta', 'upphandla', 'upphäva', 'uppdra', 'utreda', 'utse', 'utöka', 'ändra', 'överlämna', 'öka'],
]);
