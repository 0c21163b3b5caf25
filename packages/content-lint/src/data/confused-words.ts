/** A word that is often written for another, or misspelled so that a spell-checker's nearest guess goes wrong. */
export interface ConfusedWord {
  id: string;
  /** Beginning of the word, lower-cased, with each ending that it is met with. */
  stem: string;
  right: string;
  endings: readonly string[];
  source: string;
}

const skrivregler = 'Myndigheternas skrivregler 8, 5.5 och 10.3';
const languageTool = 'LanguageTool, regler för svenska';

const noun = ['', 'en', 'et', 'er', 'erna', 's', 'ens', 'ets', 'ernas'] as const;
const adjective = ['', 't', 'a'] as const;

export const confusedWords: readonly ConfusedWord[] = [
  { id: 'T173', stem: 'säkerhetsställ', right: 'säkerställ', endings: ['a', 'er', 'de', 't', 'as', 's', 'des', 'ts', 'ande', 'andet', 'd', 'da'], source: languageTool },
  { id: 'T174', stem: 'överrens', right: 'överens', endings: ['', 'kommelse', 'kommelsen', 'kommelser', 'komna', 'kommet', 'kommen', 'stämma', 'stämmer', 'stämmelse'], source: skrivregler },
  { id: 'T175', stem: 'tillfredställ', right: 'tillfredsställ', endings: ['a', 'er', 'de', 't', 'as', 's', 'ande', 'd', 'da', 'else', 'elsen'], source: skrivregler },
  { id: 'T176a', stem: 'abonemang', right: 'abonnemang', endings: ['', 'et', 'en', 's', 'ets'], source: skrivregler },
  { id: 'T176b', stem: 'abbonemang', right: 'abonnemang', endings: ['', 'et', 'en', 's', 'ets'], source: skrivregler },
  { id: 'T176d', stem: 'abbonera', right: 'abonnera', endings: ['', 'r', 'de', 't', 's'], source: skrivregler },
  { id: 'T177', stem: 'följdaktligen', right: 'följaktligen', endings: [''], source: skrivregler },
  { id: 'T178', stem: 'särskillt', right: 'särskilt', endings: [''], source: skrivregler },
  { id: 'T179a', stem: 'succesiv', right: 'successiv', endings: adjective, source: skrivregler },
  { id: 'T179b', stem: 'sucsessiv', right: 'successiv', endings: adjective, source: skrivregler },
  { id: 'T180', stem: 'paralell', right: 'parallell', endings: [...adjective, 'er', 'en'], source: skrivregler },
  { id: 'T181', stem: 'rekomend', right: 'rekommend', endings: ['era', 'erar', 'erade', 'erat', 'eras', 'erad', 'ation', 'ationen', 'ationer', 'ationerna'], source: skrivregler },
  { id: 'T182', stem: 'resturang', right: 'restaurang', endings: ['', 'en', 'er', 'erna', 's', 'ens'], source: skrivregler },
  { id: 'T183', stem: 'intresera', right: 'intressera', endings: ['', 'd', 'de', 't', 'r'], source: skrivregler },
  { id: 'T184', stem: 'definera', right: 'definiera', endings: ['', 'r', 'de', 't', 's', 'd'], source: skrivregler },
  { id: 'T185', stem: 'orginal', right: 'original', endings: noun, source: skrivregler },
  { id: 'T186a', stem: 'noggran', right: 'noggrann', endings: [''], source: skrivregler },
  { id: 'T186b', stem: 'nogrann', right: 'noggrann', endings: ['', 'a', 'are', 'het'], source: skrivregler },
  { id: 'T186c', stem: 'nogran', right: 'noggran', endings: ['t'], source: skrivregler },
  { id: 'T187a', stem: 'kommitee', right: 'kommitté', endings: ['', 'n', 'er'], source: skrivregler },
  { id: 'T187b', stem: 'kommite', right: 'kommitté', endings: ['', 'n', 'er'], source: skrivregler },
  { id: 'T189', stem: 'förän', right: 'förrän', endings: [''], source: skrivregler },
  { id: 'T190', stem: 'agressi', right: 'aggressi', endings: ['v', 'va', 'vt', 'vitet', 'on', 'oner'], source: skrivregler },
  { id: 'T191', stem: 'annulera', right: 'annullera', endings: ['', 'r', 'de', 't', 's', 'd'], source: skrivregler },
  { id: 'T192', stem: 'gammla', right: 'gamla', endings: ['', 're'], source: skrivregler },
  { id: 'T193', stem: 'hittils', right: 'hittills', endings: [''], source: skrivregler },
  { id: 'T195', stem: 'tvugen', right: 'tvungen', endings: [''], source: skrivregler },
  { id: 'T196a', stem: 'diskution', right: 'diskussion', endings: ['', 'en', 'er', 'erna'], source: skrivregler },
  { id: 'T196b', stem: 'disskussion', right: 'diskussion', endings: ['', 'en', 'er', 'erna'], source: skrivregler },
  { id: 'T199', stem: 'oavsätt', right: 'oavsett', endings: [''], source: skrivregler },
];

/** Verbs and nouns that look alike: after "att" a noun in the plural can't be followed by "och" and a verb. */
export const verbsForNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ['faciliteterna', ['underlätta', 'facilitera']],
  ['analyserna', ['analysera']],
  ['planerna', ['planera']],
  ['kontrollerna', ['kontrollera']],
  ['rapporterna', ['rapportera']],
  ['reglerna', ['reglera']],
  ['studierna', ['studera']],
  ['prioriteterna', ['prioritera']],
  ['diskussionerna', ['diskutera']],
  ['publikationerna', ['publicera']],
]);

/** A letter or a case is a skrivelse; the wording of a text is a skrivning (Svensk ordbok). */
export const wordingsForLetters: ReadonlyMap<string, string> = new Map([
  ['skrivelse', 'skrivning'],
  ['skrivelsen', 'skrivningen'],
  ['skrivelser', 'skrivningar'],
  ['skrivelserna', 'skrivningarna'],
]);

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What one says of a wording, and of no letter. */
export const wordingAdjectives = setOf(
  'konkreta konkretare konkret tydliga tydligare tydlig skarpa skarpare skarp vaga vagare vag otydliga otydlig starka starkare mjukare luddiga generella detaljerade svepande',
);

/** Texts that have wordings: "skrivelser i programmet". */
export const textsWithWordings = setOf(
  'programmet planen policyn strategin riktlinjen riktlinjerna förslaget dokumentet budgeten avtalet lagen lagtexten kommunikationsprogrammet',
);

/** To take into custody: one "omhändertar" people, animals, things (Svensk ordbok). Of thoughts one says something else. */
export const takeCare: ReadonlyMap<string, readonly string[]> = new Map([
  ['omhänderta', ['hantera', 'ta hand om', 'ta hänsyn till']],
  ['omhändertar', ['hanterar', 'tar hand om', 'tar hänsyn till']],
  ['omhändertog', ['hanterade', 'tog hand om', 'tog hänsyn till']],
  ['omhändertagit', ['hanterat', 'tagit hand om', 'tagit hänsyn till']],
  ['omhändertas', ['hanteras', 'tas om hand']],
  ['omhändertagits', ['hanterats', 'tagits om hand']],
]);

/** Endings of what is no person, animal or thing. */
export const thoughts =
  /(?:faktor|synpunkt|fråg|utmaning|risk|aspekt|kommentar|konsekvens|målkonflikt|idé|erfarenhet|slutsats|lärdom)(?:er|erna|or|orna|ar|arna|an|en)$|(?:förslag|klagomål|perspektiv|behov|krav|önskemål|inspel|remissvar|uppdrag)(?:et|en)?$/u;
