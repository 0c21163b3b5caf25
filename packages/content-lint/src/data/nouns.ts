/**
 * Common nouns of city texts, by gender and inflection as Svenska Akademiens ordlista 14 gives them. A word with two genders or two
 * meanings that matter (test, plan, boende, val, mål, lokal) is left out: what is here is certain.
 */
export interface NounClass {
  gender: 'en' | 'ett';
  /** After the stem: indefinite and definite singular, indefinite and definite plural; `-` where the class has none that is certain. */
  endings: readonly [string, string, string, string];
  stems: string;
}

export const nounClasses: readonly NounClass[] = [
  { gender: 'en', endings: ['a', 'an', 'or', 'orna'], stems: 'fråg skol list gat sid kart kyrk veck människ trapp lamp pump stug flick bilag kvinn flagg olyck summ' },
  { gender: 'en', endings: ['', 'en', 'ar', 'arna'], stems: 'helg park bil kväll del sak dag sjukdom ungdom rikedom stol vägg båt väg skog hund häst idrottshall hall' },
  {
    gender: 'en',
    endings: ['', 'en', 'er', 'erna'],
    stems: `tjänst tid blankett avgift uppgift insats plats person process resurs rutin metod dialog text rapport produkt kontakt konsult student patient
      elev skatt kust bransch punkt åtgärd familj färg form vinst skuld individ kultur struktur figur princip region nation bild effekt konflikt period
      modell affär minut sekund gräns kund kurs grupp nämnd kommun kostnad byggnad skillnad månad marknad omsorg profil roll bakgrund institution
      polis klinik butik fabrik biljett adress analys kris klass faktor sektor rubrik pension leverantör kommunikatör direktör aktör
      entreprenör konstnär konsekvens kompetens leverans instans kunskap egenskap gemenskap avsikt översikt insikt rättighet aspekt chans kurator lägenhet mängd trend`,
  },
  { gender: 'en', endings: ['', 'n', 'er', 'erna'], stems: 'miljö idé strategi kategori energi kommitté teori industri akademi' },
  { gender: 'en', endings: ['el', 'eln', 'ler', 'lerna'], stems: 'reg möb artik' },
  { gender: 'en', endings: ['are', 'aren', '-', 'arna'], stems: 'handlägg medarbet invån mottag besök medborg lär deltag led använd läs vårdnadshav utför' },
  { gender: 'en', endings: ['', 'en', '-', '-'], stems: 'stad bostad bok gång natt värld kraft makt politik teknik trafik musik vård hjälp tillit natur framtid' },
  { gender: 'en', endings: ['', '', '-', '-'], stems: 'ansökan anmälan samverkan påverkan inverkan undran' },
  {
    gender: 'ett',
    endings: ['', 'et', '', 'en'],
    stems: `beslut förslag projekt system bibliotek behov språk uppdrag bidrag bolag företag avtal hus barn ord brev intyg formulär dokument protokoll stöd sätt
      skydd resultat perspektiv alternativ initiativ problem krav steg tillstånd bygglov kontor samtal sammanhang innehåll budskap landskap ledarskap
      medborgarskap medlemskap partnerskap föräldraskap sällskap sjukhus antal kvarter namn liv år verktyg inslag underlag uttryck avsnitt moment
      arbetssätt förhållningssätt synsätt tankesätt ljud köp pris tak golv träd torg kök bad spel lån svar mått nätverk regelverk tillägg upplägg skäl
      bevis betyg element fordon garage paket prov recept modersmål argument instrument evenemang engagemang arrangemang ansvar material besök försök brott straff djur`,
  },
  { gender: 'ett', endings: ['', 'met', '', 'men'], stems: 'program rum' },
  { gender: 'ett', endings: ['', '-', '', '-'], stems: 'nummer exempel kapitel centrum register datum tecken hinder papper fönster medel' },
  { gender: 'ett', endings: ['', 'et', 'er', 'erna'], stems: 'kansli parti galleri bageri' },
  {
    gender: 'ett',
    endings: ['', 't', 'n', 'na'],
    stems: `arbete ärende möte område utrymme samhälle tillfälle värde syfte läge intresse förtroende meddelande utlåtande yttrande inflytande erbjudande
      bemötande deltagande förfarande genomförande samarbete beteende yrke nöje sammanträde anförande bygge ämbete ställe minne ämne märke`,
  },
];

/** Endings of which every noun is an en-word, with its other forms. */
export const nounEndings: readonly { gender: 'en'; ending: string; endings: readonly [string, string, string, string] }[] = [
  ...['ning', 'ling', 'ring'].map((ending) => ({ gender: 'en', ending, endings: ['', 'en', 'ar', 'arna'] }) as const),
  ...['het', 'tion', 'sion', 'itet'].map((ending) => ({ gender: 'en', ending, endings: ['', 'en', 'er', 'erna'] }) as const),
  { gender: 'en', ending: 'else', endings: ['', 'n', 'r', 'rna'] },
];
