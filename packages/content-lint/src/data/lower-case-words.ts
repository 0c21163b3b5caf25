/** Words that are written with a small letter, with the words before which they are certainly no name. */
export interface LowerCaseGroup {
  kind: 'day' | 'month' | 'title' | 'language' | 'belief';
  /** Lower-cased. */
  words: readonly string[];
  /** Lower-cased words, one of which must stand directly before. */
  after: readonly string[];
  source: string;
}

const source = 'Myndigheternas skrivregler 8, kapitel 9: stor och liten bokstav';

const days = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** Titles of people who work for a city or govern it. `Chef` alone is a magazine too. */
const titles = [
  ...['handläggare', 'socialsekreterare', 'biståndshandläggare', 'kommunikatör', 'enhetschef', 'avdelningschef', 'stadsdelsdirektör'],
  ...['förvaltningschef', 'stadsdirektör', 'kommundirektör', 'borgarråd', 'finansborgarråd', 'kommunalråd', 'ordförande', 'rektor'],
  ...['biträdande', 'kurator', 'nämndsekreterare', 'registrator', 'utredare', 'jurist', 'projektledare', 'verksamhetschef', 'vd'],
  ...['generaldirektör', 'statsminister', 'socialminister', 'landshövding', 'riksdagsledamot', 'professor', 'undersköterska', 'förskollärare'],
];

/** Languages as nouns. As an adjective, `Svenska` may begin a name: Svenska kyrkan. */
const languages = [
  ...['svenska', 'engelska', 'finska', 'meänkieli', 'samiska', 'romani', 'jiddisch', 'arabiska', 'persiska', 'farsi', 'dari', 'somaliska'],
  ...['spanska', 'franska', 'tyska', 'polska', 'ryska', 'ukrainska', 'turkiska', 'kurdiska', 'sorani', 'kurmanji', 'tigrinska', 'tigrinja'],
  ...['grekiska', 'italienska', 'portugisiska', 'kinesiska', 'thailändska', 'vietnamesiska', 'norska', 'danska', 'estniska', 'lettiska'],
  ...['litauiska', 'rumänska', 'serbiska', 'bosniska', 'kroatiska', 'albanska', 'amhariska', 'bengali', 'urdu', 'hindi', 'swahili', 'pashto'],
];

const beliefs = [
  ...['islam', 'kristendom', 'kristendomen', 'buddhism', 'buddhismen', 'hinduism', 'hinduismen', 'judendom', 'judendomen', 'ateism', 'ateismen'],
  ...['muslim', 'muslimer', 'muslimerna', 'buddhist', 'buddhister', 'hinduer', 'judar', 'katoliker', 'protestanter', 'ateister'],
];

const determiners = ['en', 'vår', 'din', 'er', 'min', 'varje', 'som', 'är', 'av', 'med', 'till', 'ansvarig', 'tillförordnad', 'hans', 'hennes', 'deras', 'och', 'eller'];

export const lowerCaseGroups: readonly LowerCaseGroup[] = [
  {
    kind: 'day',
    words: days.flatMap((day) => [day, `${day}s`, `${day}en`, `${day}ens`, `${day}ar`, `${day}arna`]),
    after: ['på', 'i', 'till', 'från', 'och', 'varje', 'nästa', 'förra', 'kommande', 'mellan', 'under', 'senast', 'den', 'om', 'nu', 'redan', 'eller', 'alla', 'före', 'efter', 'sedan'],
    source,
  },
  {
    kind: 'month',
    // Mars is a planet, April, Maj, Juni and Juli are people: they are met after the number of a day only.
    words: months,
    after: ['i', 'från', 'till', 'under', 'sedan', 'före', 'efter', 'mellan', 'och', 'senast', 'förra', 'nästa'],
    source,
  },
  { kind: 'title', words: titles, after: determiners, source },
  { kind: 'language', words: languages, after: ['på', 'till', 'från', 'pratar', 'prata', 'talar', 'tala', 'förstår', 'förstå', 'läser', 'läsa', 'skriver', 'skriva', 'kan', 'lära', 'lär', 'och', 'eller', 'som'], source },
  { kind: 'belief', words: beliefs, after: ['inom', 'i', 'om', 'till', 'från', 'är', 'som', 'och', 'av', 'mot', 'för', 'en', 'många', 'alla', 'med', 'eller'], source },
];

/** First names and a planet: not certainly a month without the number of a day. */
export const monthsAndNames: ReadonlySet<string> = new Set(['mars', 'april', 'maj', 'juni', 'juli', 'augusti']);

/** Those whom the text is for. Source: Myndigheternas skrivregler 8, 8.2.1. */
export const addressWords: ReadonlySet<string> = new Set(['du', 'dig', 'ni', 'er']);
/** As above; after a noun they may begin the name of a page or a button: "sidan Dina uppgifter". */
export const ownWords: ReadonlySet<string> = new Set(['din', 'ditt', 'dina', 'ert', 'era']);

/** After these a name or a heading is quoted without quotation marks. */
export const nameIntroducers: ReadonlySet<string> = new Set(
  (
    'sidan sidorna appen tjänsten e-tjänsten fliken knappen rubriken boken broschyren foldern filmen serien låten sången tidningen tidskriften ' +
    'kampanjen projektet programmet podden poddserien utställningen föreställningen pjäsen kursen utbildningen gruppen föreningen stiftelsen ' +
    'företaget bolaget nätverket restaurangen butiken kaféet konceptet rapporten skriften guiden handboken avsnittet kapitlet steget menyn ' +
    'rutan fältet alternativet valet blanketten formuläret heter kallas klicka tryck välj väljer markera under titeln mottot temat evenemanget festivalen'
  ).split(' '),
);
