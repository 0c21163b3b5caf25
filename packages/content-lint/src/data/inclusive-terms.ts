import type { PhraseTerm } from '../engine/phrase-triggers.ts';

/** Why a word shuts people out; decides what the rule says. */
export type InclusiveReason = 'gender' | 'disability' | 'resident' | 'person';

export interface InclusiveTerm extends PhraseTerm {
  reason: InclusiveReason;
}

const split = (words: string): string[] => words.split('|');

/** The forms of a noun such as `medborgare`. */
const residents = (one: string): string[] => [one, `${one}n`, `${one}s`, `${one}ns`, `${one.slice(0, -1)}na`, `${one.slice(0, -1)}nas`];
/** The forms of a noun in -man, and the same forms of the word to use. */
const man = (stem: string): string[] => ['man', 'mannen', 'män', 'männen', 'mans', 'mannens', 'mäns', 'männens'].map((ending) => stem + ending);
const forms = (...[one, theOne, many, theMany]: [string, string, string, string]): string[] => [one, theOne, many, theMany, ...[one, theOne, many, theMany].map((form) => (form.endsWith('s') ? form : `${form}s`))];
const person = (stem: string): string[] => forms(`${stem}person`, `${stem}personen`, `${stem}personer`, `${stem}personerna`);

/**
 * Words that point people out by sex, by what they lack or by where they belong, though the text is about something else.
 *
 * Sources: Myndigheternas skrivregler 8, 8.1 and Institutet för språk och folkminnen (sex); Socialstyrelsens termbank 2007
 * (handikapp, funktionshinder, funktionsnedsättning); Myndigheten för delaktighet (person first); 1177 (a person is never the
 * illness); the referral responses to Kommunikationsprogrammet, KS 2024/112 (residents). Occupations that are in use as they are
 * (`brandman`, `ombudsman`, `nämndeman`, `rådman`, `sjuksköterska`, `barnmorska`) are left out.
 */
export const inclusiveTerms: readonly InclusiveTerm[] = [
  { reason: 'gender', forms: man('riksdags'), replacements: forms('riksdagsledamot', 'riksdagsledamoten', 'riksdagsledamöter', 'riksdagsledamöterna') },
  { reason: 'gender', forms: man('justerings'), replacements: forms('justerare', 'justeraren', 'justerare', 'justerarna') },
  { reason: 'gender', forms: man('tales'), replacements: person('tales') },
  { reason: 'gender', forms: man('kontakt'), replacements: person('kontakt') },
  { reason: 'gender', forms: man('vetenskaps'), replacements: forms('forskare', 'forskaren', 'forskare', 'forskarna') },
  { reason: 'gender', forms: man('idrotts'), replacements: forms('idrottare', 'idrottaren', 'idrottare', 'idrottarna') },
  // Of the law and of statistics too, so only advice.
  { reason: 'gender', certainty: 'likely', forms: man('gärnings'), replacements: person('gärnings') },
  { reason: 'gender', certainty: 'likely', forms: man('polis'), replacements: forms('polis', 'polisen', 'poliser', 'poliserna') },
  { reason: 'gender', certainty: 'likely', forms: man('tjänste'), replacements: person('tjänste'), advice: ['Skriv ”handläggare” eller ”medarbetare” om det är det som menas'] },
  { reason: 'gender', forms: split('städerska|städerskan|städerskor|städerskorna'), replacements: split('lokalvårdare|lokalvårdaren|lokalvårdare|lokalvårdarna') },
  { reason: 'gender', forms: split('lärarinna|lärarinnan|lärarinnor|lärarinnorna'), replacements: split('lärare|läraren|lärare|lärarna') },
  { reason: 'gender', forms: split('kassörska|kassörskan|kassörskor|kassörskorna'), replacements: split('kassör|kassören|kassörer|kassörerna') },
  { reason: 'gender', forms: split('dagisfröken|dagisfröknar|dagisfröknarna|förskolefröken|förskolefröknar|förskolefröknarna'), replacements: split('förskollärare|förskollärare|förskollärarna|förskollärare|förskollärare|förskollärarna') },

  { reason: 'disability', forms: split('handikappad|handikappade|handikappades'), advice: ['Skriv ”person med funktionsnedsättning” eller säg vad det gäller: ”som använder rullstol”'] },
  { reason: 'disability', forms: split('handikapptoalett|handikapptoaletten|handikapptoaletter|handikapptoaletterna'), replacements: split('tillgänglig toalett|den tillgängliga toaletten|tillgängliga toaletter|de tillgängliga toaletterna') },
  { reason: 'disability', forms: split('handikapparkering|handikapparkeringar|handikapplats|handikapplatser|handikappsparkering'), replacements: split('parkering för rörelsehindrade|parkeringar för rörelsehindrade|plats för rörelsehindrade|platser för rörelsehindrade|parkering för rörelsehindrade') },
  { reason: 'disability', forms: split('handikappanpassad|handikappanpassat|handikappanpassade|handikappvänlig|handikappvänligt|handikappvänliga'), replacements: split('tillgänglig|tillgängligt|tillgängliga|tillgänglig|tillgängligt|tillgängliga') },
  { reason: 'disability', forms: split('handikappomsorg|handikappomsorgen'), replacements: split('stöd till personer med funktionsnedsättning|stödet till personer med funktionsnedsättning') },
  { reason: 'disability', forms: split('rullstolsbunden|rullstolsbundet|rullstolsbundna'), advice: ['Skriv ”som använder rullstol”: en rullstol ger rörelsefrihet'] },
  // The law's own name: lagen om stöd och service till vissa funktionshindrade.
  { reason: 'disability', forms: split('funktionshindrad|funktionshindrade|funktionshindrades'), notAfter: ['vissa'], advice: ['Skriv ”person med funktionsnedsättning”'] },
  { reason: 'disability', forms: ['funktionshinder'], after: ['med', 'har', 'hade', 'haft', 'ditt', 'mitt', 'sitt', 'hans', 'hennes', 'barnets'], notBefore: ['i', 'på'], replacements: ['funktionsnedsättning'] },
  { reason: 'disability', certainty: 'likely', forms: split('funktionsnedsatt|funktionsnedsatta|funktionsnedsattas'), advice: ['Skriv ”person med funktionsnedsättning”: man har en funktionsnedsättning, man är den inte'] },
  { reason: 'disability', certainty: 'likely', forms: split('funktionsvariation|funktionsvariationer|funktionsvariationen'), replacements: split('funktionsnedsättning|funktionsnedsättningar|funktionsnedsättningen'), advice: ['Behåll ordet bara om du menar allas olika sätt att fungera'] },
  { reason: 'disability', forms: split('förståndshandikapp|begåvningshandikapp'), replacements: split('intellektuell funktionsnedsättning|intellektuell funktionsnedsättning') },
  { reason: 'disability', forms: split('förståndshandikappad|förståndshandikappade|begåvningshandikappad|begåvningshandikappade|utvecklingsstörd|utvecklingsstörda'), advice: ['Skriv ”person med intellektuell funktionsnedsättning”'] },
  { reason: 'disability', forms: split('dövstum|dövstumma'), replacements: split('döv|döva') },
  { reason: 'disability', forms: split('cp-skadad|cp-skadade'), advice: ['Skriv ”person med cerebral pares”'] },

  { reason: 'person', forms: split('schizofren|schizofrena'), notBefore: ['psykos'], advice: ['Skriv ”person med schizofreni”'] },
  { reason: 'person', certainty: 'likely', forms: split('missbrukare|missbrukaren|missbrukarna|alkoholist|alkoholisten|alkoholister|alkoholisterna'), advice: ['Skriv ”person med beroende” eller ”person med skadligt bruk”'] },
  { reason: 'person', certainty: 'likely', forms: split('epileptiker|epileptikern|epileptikerna'), advice: ['Skriv ”person med epilepsi”'] },
  { reason: 'person', certainty: 'likely', forms: split('dementa|dementas'), after: ['för', 'av', 'till', 'med', 'hos', 'är', 'och', 'många'], advice: ['Skriv ”person med demenssjukdom”'] },
  { reason: 'person', forms: split('åldring|åldringen|åldringar|åldringarna'), replacements: split('äldre person|den äldre personen|äldre personer|de äldre personerna') },
  { reason: 'person', forms: split('illegal invandrare|illegala invandrare|illegala invandrarna|illegal flykting|illegala flyktingar'), replacements: split('person utan uppehållstillstånd|personer utan uppehållstillstånd|personerna utan uppehållstillstånd|person utan uppehållstillstånd|personer utan uppehållstillstånd') },

  { reason: 'resident', forms: residents('medborgare'), replacements: residents('invånare'), advice: ['Behåll ordet bara om det gäller medborgarskap'] },
  { reason: 'resident', certainty: 'likely', forms: split('medborgardialog|medborgardialogen|medborgardialoger|medborgardialogerna'), replacements: split('invånardialog|invånardialogen|invånardialoger|invånardialogerna') },
];

/** Whose residents they are when a city speaks of those who live there. */
export const residentOwners: ReadonlySet<string> = new Set('stadens kommunens stockholms stockholm våra stadsdelens stadsdelsområdets områdets'.split(' '));

/** Others whom a city serves. */
export const residentNeighbours: ReadonlySet<string> = new Set('företag företagare näringsliv näringslivet besökare besökarna boende organisationer civilsamhället föreningar'.split(' '));

/** Words of citizenship in the same sentence: then `medborgare` is the right word. */
export const citizenshipWords: ReadonlySet<string> = new Set(
  'eu ees eu-land ees-land eu-länder norden sverige sveriges schweiz storbritannien riksdagsval riksdagsvalet riksdagen rösta rösträtt röstar röstade passet pass uppehållstillstånd uppehållsrätt medborgarskap medborgarskapet land länder landet tredjeland utlänningar utlänning'.split(' '),
);
