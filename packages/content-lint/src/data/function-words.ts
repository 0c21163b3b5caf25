import { languages } from '@stockholm/city';

/** A language that a paragraph can be told to be in, by its small words. */
export interface KnownLanguage {
  /** BCP 47. */
  tag: string;
  nameSv: string;
  nameEn: string;
  words: ReadonlySet<string>;
  /** Tags of its nearest kin, and of it: a paragraph marked with one is not said to be in another. */
  kin: readonly string[];
}

/**
 * Small words that running text can't do without: pronouns, conjunctions, prepositions, forms of "to be". General knowledge of
 * grammar, checked against paragraphs in the rule's test. Danish and Norwegian are left out: in a short text they can't be told
 * from Swedish.
 */
const lists: Readonly<Record<string, readonly [names: string, kin: string, words: string]>> = {
  sv: ['svenska Swedish', 'da nb nn no', 'och att det i en som är av för på med till den har de inte om ett men var sig från vi så kan när du ska eller sin under vid efter också alla här år din ditt dina hur vad vilka jag blir finns måste behöver utan genom mellan samt detta denna dessa få får'],
  en: ['engelska English', '', 'the and of to is that for with as are this be by from or an at not have has you your we can will which was were their its if but they when there what about our should must more how these those than into only other do would please'],
  fi: ['finska Finnish', 'fit fkv', 'ja on ei että se joka kun tai voi myös ovat sekä mutta olla jos niin kuin tämä sinä sinun voit hän me te he mukaan kanssa jotka jossa ole sen tämän kaikki kaikille saat saa pitää täytyy ennen jälkeen meidän teidän heidän siitä tästä koska'],
  fit: ['meänkieli Meänkieli', 'fi fkv', 'oon oova ette ja mutta ko kans häätyy sulla saapi saatat tet net met eli joka oon sie mie hään niitä ei olla kaikile kaikila tehä tahot haluat ouattaa ympäri sinun sitte tämä jos mikä'],
  se: ['nordsamiska Northern Sami', 'smj sma smn sms', 'ja lea leat go mii dat dan sáhttá sáhtát ii eai dahje jus maid galgá galggat birra oktan don du mun sii daid dán dás leamaš lei mat gos nu maiddái ahte eará muhto dutnje vel buot mielde ovdal'],
  smj: ['lulesamiska Lule Sami', 'se sma smn sms', 'ja la le li lij gå jus dán dát dav mij manna aktan jali máhttá máhtá galggá galga ij e ja dån duv mån sij daj dajda dánna gånnå gálggi ahte aj valla divna åvddål'],
  sma: ['sydsamiska Southern Sami', 'se smj smn sms', 'jïh lea leah dle gosse dïhte mij edtja maahta maahtah ij eah jallh datne dov manne dah dejtie dennie gusnie ahte aaj mohte gaajhkh daan dam dan raejeste gaavhtan'],
  rom: ['romani chib Romani', 'rmf rmn rmy rmo rml rmu rmc', 'te si thaj taj le la e o ando andi katar kaj kana sar vi naj nane tu tumen tumare amen amare pe pa savo savi save sako ola oja kerel šaj musaj vaš vash'],
  so: ['somaliska Somali', '', 'iyo waa in ka ku oo ay aad ayaa u la si ama haddii waxaa waxa uu kuu kale kasta loo lagu laga waxaad adiga aan haddaad mid markaad kala soo marka halkan leh'],
  pl: ['polska Polish', '', 'i w na do z się jest nie że o oraz lub dla jak to są od po za przez przy może można który która które jeśli czy ale także tylko być jego ich twój państwo aby'],
  es: ['spanska Spanish', 'ca gl', 'de la que el en y los se del las un por con una para es su al lo como más o pero sus si usted puede está son este esta también cuando nos sobre sin'],
  de: ['tyska German', 'lb gsw', 'und der die das ist nicht mit sie zu den von für auf ein eine im dem des es sich auch oder wenn bei aus nach wie werden wird können sind haben ihre ihr wir kann einen einer durch'],
  fr: ['franska French', '', 'et de la le les des est que en un une pour dans qui sur pas au du vous nous avec ce sont par plus votre ou si peut être cette aux il elle vos leur'],
  tr: ['turkiska Turkish', 'az', 've bir bu için ile da de olarak daha çok olan veya sizin size siz biz gibi kadar sonra eğer ancak değil var her ne en bizim ya'],
  bs: ['bosniska, kroatiska eller serbiska Bosnian, Croatian or Serbian', 'hr sr sh cnr sl', 'i u je se na da za su od sa o ili koji koja koje ako nije može možete vaš vaše vam kao što ali smo ste biti po iz bez do kada samo'],
  sq: ['albanska Albanian', '', 'dhe të në e i me për një që është nga nuk si ose do ju tuaj tuaja mund duhet ka janë kjo ky kur nëse por jeni deri më'],
  kmr: ['kurmanji Kurmanji', 'ku', 'û li bi ji ku di de jî e ye bo yan divê tu hûn em ew ev dikare dikarin we me heke lê ne nîne her hemû were'],
};

const ofCity = new Map(languages.map(({ tag, nameSwedish }) => [tag, nameSwedish]));

export const knownLanguages: readonly KnownLanguage[] = Object.entries(lists).map(([tag, [names, kin, words]]) => {
  const at = names.search(/ \p{Lu}/u);
  return { tag, nameSv: ofCity.get(tag) ?? names.slice(0, at), nameEn: names.slice(at + 1), words: new Set(words.split(' ')), kin: [tag, ...(kin === '' ? [] : kin.split(' '))] };
});

/** A script that is not ours, and the languages of Stockholm's people that are written in it. The first that fits. */
export interface ForeignScript {
  letters: RegExp;
  languages: readonly { tag: string | undefined; nameSv: string; nameEn: string; fits?: RegExp }[];
  /** Primary tags of languages that are written so: one of them on the paragraph is believed. */
  written: readonly string[];
}

export const foreignScripts: readonly ForeignScript[] = [
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      { tag: 'ckb', nameSv: 'sorani', nameEn: 'Sorani', fits: /[ڕڵۆێ]/u },
      { tag: 'ur', nameSv: 'urdu', nameEn: 'Urdu', fits: /[ٹڈڑے]/u },
      { tag: 'ps', nameSv: 'pashto', nameEn: 'Pashto', fits: /[ټډړښږځڅ]/u },
      { tag: 'fa', nameSv: 'persiska eller dari', nameEn: 'Persian or Dari', fits: /[پچژگ]/u },
      { tag: 'ar', nameSv: 'arabiska', nameEn: 'Arabic' },
    ],
    written: ['ar', 'fa', 'prs', 'ckb', 'ku', 'ur', 'ps', 'ug', 'arc', 'az'],
  },
  {
    letters: /\p{Script=Hebrew}/gu,
    languages: [
      { tag: 'yi', nameSv: 'jiddisch', nameEn: 'Yiddish', fits: /װ|ױ|ײ|אַ|אָ|\u05D0\u05B7|\u05D0\u05B8|(?<!\p{L})(?:און|איז|דער|פון|מיט)(?!\p{L})/u },
      { tag: 'he', nameSv: 'hebreiska', nameEn: 'Hebrew' },
    ],
    written: ['yi', 'he', 'lad'],
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      { tag: 'uk', nameSv: 'ukrainska', nameEn: 'Ukrainian', fits: /[іїєґ]/iu },
      { tag: 'sr', nameSv: 'serbiska', nameEn: 'Serbian', fits: /[ђћџљњј]/iu },
      { tag: 'ru', nameSv: 'ryska', nameEn: 'Russian', fits: /[ыэё]/iu },
      { tag: undefined, nameSv: 'ett språk med kyrilliska bokstäver', nameEn: 'a language in Cyrillic letters' },
    ],
    written: ['uk', 'ru', 'be', 'bg', 'sr', 'mk', 'bs', 'kk', 'ky', 'mn', 'tg'],
  },
  { letters: /\p{Script=Ethiopic}/gu, languages: [{ tag: undefined, nameSv: 'tigrinska eller amhariska', nameEn: 'Tigrinya or Amharic' }], written: ['ti', 'am', 'tig', 'gez'] },
  { letters: /\p{Script=Greek}/gu, languages: [{ tag: 'el', nameSv: 'grekiska', nameEn: 'Greek' }], written: ['el', 'grc'] },
  { letters: /\p{Script=Thai}/gu, languages: [{ tag: 'th', nameSv: 'thailändska', nameEn: 'Thai' }], written: ['th'] },
  { letters: /\p{Script=Syriac}/gu, languages: [{ tag: undefined, nameSv: 'syriska eller assyriska', nameEn: 'Syriac' }], written: ['syr', 'aii', 'tru', 'arc'] },
  { letters: /\p{Script=Bengali}/gu, languages: [{ tag: 'bn', nameSv: 'bengali', nameEn: 'Bengali' }], written: ['bn', 'as'] },
  { letters: /\p{Script=Georgian}/gu, languages: [{ tag: 'ka', nameSv: 'georgiska', nameEn: 'Georgian' }], written: ['ka'] },
  { letters: /\p{Script=Armenian}/gu, languages: [{ tag: 'hy', nameSv: 'armeniska', nameEn: 'Armenian' }], written: ['hy'] },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: [{ tag: 'ja', nameSv: 'japanska', nameEn: 'Japanese', fits: /[\p{Script=Hiragana}\p{Script=Katakana}]/u }, { tag: 'zh', nameSv: 'kinesiska', nameEn: 'Chinese' }], written: ['zh', 'ja', 'yue'] },
];
