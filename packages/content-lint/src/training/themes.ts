/** What a writer thinks of at one time, with the rules that are about it. The guide "Så skriver vi" and the exercises are built of these. */
export interface Theme {
  id: string;
  /** In Swedish, as all that a writer reads. */
  title: string;
  /** What to do, in one sentence. */
  lead: string;
  /** Paragraphs of the guide. */
  text: readonly string[];
  /** Ids, the most useful first: the guide shows the examples of the first three. */
  rules: readonly string[];
}

const inContent = (names: readonly string[]): string[] => names.map((name) => `content/${name}`);

export const themes = [
  {
    id: 'plain',
    title: 'Skriv enkelt',
    lead: 'Säg det viktigaste först, en sak i varje mening, med ord som läsaren själv skulle ha valt.',
    text: [
      'Den som läser vill något: söka en plats i förskolan, anmäla klotter, förstå ett beslut. Tänk på vad personen ska göra när texten är läst, och börja där. Bakgrunden kan komma sist, eller inte alls.',
      'Låt den som gör något stå först i meningen: ”vi skickar beslutet” säger mer än ”beslut skickas”. Ett verb är nästan alltid tydligare än ett substantiv som slutar på -ning eller -ande.',
      'Långa meningar blir ofta bättre som två. Läs texten högt. Där du måste ta om, eller hämta andan, ska det vara punkt.',
    ],
    rules: inContent([
      'bureaucratic-words',
      'sentence-length',
      'nominalisation',
      'light-verbs',
      'double-passive',
      'passive-density',
      'abbreviation-in-prose',
      'acronym-explained',
      'lix',
      'paragraph-length',
      'stacked-prepositions',
      'front-loaded-attributes',
      'buzzwords',
      'idioms',
      'vague-words',
      'minimisers',
      'vilken-vilket',
    ]),
  },
  {
    id: 'language',
    title: 'Skriv rätt',
    lead: 'Språkfel tar uppmärksamhet från det du vill säga, och gör läsaren osäker på om resten stämmer.',
    text: [
      'Stavningskontrollen i ordbehandlaren hittar ord som inte finns. Den hittar inte ord som finns men är fel, som ”säkerhetsställa” för ”säkerställa”, och sällan särskrivningar. Dem får du hitta själv, eller med Granska.',
      'Läs en gång bara för språket, helst på papper och dagen efter. Läs bakifrån, mening för mening, så läser du det som står och inte det du menade.',
    ],
    rules: inContent([
      'confused-words',
      'split-compound',
      'agreement',
      'spelling',
      'prepositions',
      'contaminations',
      'tautologies',
      'coordinated-genitive',
      'doubled-words',
      'comma-before-verb',
      'missing-end-mark',
      'sentence-fragment',
      'english-plural',
      'lower-case-names',
      'agency-names',
      'writing-apart',
      'dangling-hyphen',
      'colon-inflection',
      'language-marked',
    ]),
  },
  {
    id: 'tone',
    title: 'Ton och bemötande',
    lead: 'Skriv till en människa du respekterar, som har rätt att få veta.',
    text: [
      'Skriv du till läsaren och vi om er som svarar. Håll fast vid det hela vägen: en avsändare som ibland heter vi och ibland förvaltningen låter som två.',
      'Beskriv vad som gäller, inte hur bra ni är. Läsaren litar på uppgifter hon kan kontrollera. Beröm och löften tar plats från dem.',
      'Nämn det en person gör eller behöver, inte en egenskap som inte hör dit. Ord om människor ändrar värde med tiden. Fråga dem det gäller om du är osäker.',
    ],
    rules: inContent([
      'padding',
      'consistent-we',
      'promotional-words',
      'inclusive-terms',
      'slurs',
    ]),
  },
  {
    id: 'structure',
    title: 'Rubriker, stycken och länkar',
    lead: 'De flesta läser rubrikerna och första raden. Låt dem räcka.',
    text: [
      'En rubrik ska säga något, inte bara vad stycket handlar om: ”Ansök senast den 1 mars” i stället för ”Ansökan”. Låt första meningen i ett stycke gå att förstå för sig.',
      'Gör en lista av det som är flera saker, och skriv punkterna på samma sätt. Låt en länk säga vart den leder, för den som bara hör länkarna.',
      'Beskriv inte var något står på sidan eller vilken färg det har. Alla ser inte sidan, och på en telefon står det någon annanstans.',
    ],
    rules: inContent([
      'broken-paragraph',
      'duplicated-sentence',
    ]),
  },
  {
    id: 'interface',
    title: 'Knappar, fält och felmeddelanden',
    lead: 'Säg vad som händer när man trycker, vad man ska fylla i, och hur man kommer vidare när något blev fel.',
    text: [
      'En knapp är ett verb: ”Skicka ansökan”. En etikett är ett namn på det som ska stå i fältet: ”Personnummer”. Ingen av dem behöver punkt.',
      'Ett felmeddelande säger vad som är fel och vad man gör åt det, utan att skylla på den som fyllt i. ”Skriv personnumret med tolv siffror” hjälper mer än ”Ogiltigt värde”.',
    ],
    rules: inContent([
      'button-text',
      'label-text',
    ]),
  },
  {
    id: 'notation',
    title: 'Siffror, tider och tecken',
    lead: 'Skriv datum, tider, belopp och telefonnummer på ett sätt, så att läsaren inte behöver tolka dem.',
    text: [
      'Skriv ut månaden med bokstäver i löpande text: ”den 5 maj 2026”. Skriv klockslag med punkt: ”kl. 9.30”. Dela långa tal och telefonnummer i grupper med mellanslag.',
      'Använd tankstreck för intervall: ”9–16”, ”2024–2026”. Rätt tecken på rätt plats är inte petighet. En skärmläsare läser ett bindestreck som minus, eller inte alls.',
    ],
    rules: inContent([
      'phone-format',
      'date-format',
      'time-format',
      'range-format',
      'number-format',
      'percent-format',
      'money-format',
      'unit-format',
      'ordinal-format',
      'split-year',
      'section-sign',
      'abbreviation-format',
      'dashes',
      'quotes',
      'ellipsis',
      'ampersand',
      'double-space',
      'non-breaking-space',
      'all-caps',
      'raw-markup',
      'invisible-characters',
      'unicode-nfc',
      'date-order',
    ]),
  },
  {
    id: 'city',
    title: 'Stadens namn och ärenden',
    lead: 'Kalla saker vid deras rätta namn, och skriv vem som ansvarar och hur läsaren går vidare.',
    text: [
      'Staden har många avsändare men en läsare. Skriv förvaltningens hela namn första gången, och samma namn hela vägen. Ett bolag ägs av staden, en nämnd är en del av den.',
      'Ett beslut ska säga vad som är beslutat, varför, och hur man överklagar. Ett meddelande i en kris ska säga vad som har hänt, var, vad läsaren ska göra, och när nästa besked kommer. Har en maskin skrivit eller beslutat ska det stå, och då ska det stå vem läsaren kan tala med.',
    ],
    rules: inContent([
      'official-name',
      'crisis-complete',
      'appeal-information',
      'company-affiliation',
      'three-goals',
      'quoted-messages',
      'unit-names',
      'diarienummer-format',
      'function-mailbox',
      'contact-matches-handlaggare',
      'tjansteutlatande-structure',
      'letter-structure',
      'ai-content-labelled',
      'automated-decision-explained',
      'docx-leftovers',
    ]),
  },
  {
    id: 'safety',
    title: 'Skydda människor',
    lead: 'Det som en gång är publicerat går inte att ta tillbaka. Titta efter personuppgifter innan du skickar eller publicerar.',
    text: [
      'Personnummer, namn vid ett ärende, privata telefonnummer och kontonummer hör inte hemma på webben, i en länk eller i ett exempel. Behöver du ett exempel, använd de nummer och namn som är påhittade för just det.',
      'Maskera personuppgifterna innan en text går till någon annans dator, till exempel en AI-tjänst. Granska gör det åt dig, och texten stannar hos dig medan du gör det.',
    ],
    rules: inContent([
      'no-personnummer',
      'no-name-with-diarienummer',
      'no-private-contact',
      'no-bank-account',
      'no-personal-data-in-url',
      'no-secrets',
      'no-internal-address',
    ]),
  },
] as const satisfies readonly Theme[];

export type ThemeId = (typeof themes)[number]['id'];
