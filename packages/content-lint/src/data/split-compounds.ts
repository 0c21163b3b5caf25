/**
 * First parts of compounds that are written apart by mistake. Myndigheternas skrivregler 8, 5.3, and Svenska Akademiens ordlista 14 for
 * the compounds; read against DaLAJ, Talbanken and SweFAQ dev.
 */

const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);

/** They begin words and are none themselves: before a noun, lower-cased, they can only be a part of it. */
export const boundForms: ReadonlySet<string> = new Set(
  wordsOf(`
    arbets samhälls hyres hälso skol gymnasie förskole medborgar invånar handläggar lärar deltagar användar mottagar besökar ledar familje gatu kyrko
    kvinno föräldra vårdnadshavar
  `),
);

/** They begin words and can own too, where an article or the like stands before: "en utbildnings längd". */
export const owningForms: ReadonlySet<string> = new Set(
  wordsOf(`
    utbildning parkering återvinning ansökning utveckling förvaltning handläggning kartläggning sysselsättning försörjning undervisning behandling
    handling avdelning betalning bedömning forskning försäkring utredning planering hantering rehabilitering omställning
    information kommunikation organisation integration situation funktion produktion inspektion legitimation institution
    verksamhet säkerhet myndighet fastighet jämställdhet tillgänglighet kvalitet identitet arbetslöshet delaktighet
    avgift kostnad bostad ungdom idrott ansvar besök uppdrag stadsdel kunskap medlemskap ledarskap landskap
  `).map((word) => `${word}s`),
);

/** After one of these an owning form owns. */
export const ownersBefore: ReadonlySet<string> = new Set(
  wordsOf('en ett varje någon något ingen inget denna detta sin sitt min mitt din ditt vår vårt hans hennes deras dess annan annat viss visst sådan sådant vilken vilket av'),
);

/** Nouns that the words after them make a compound with; two of them side by side mean nothing else. */
const pairs = `
  person nummer numret; telefon nummer numret; hem sida sidan sidor sidorna tjänst tjänsten; webb sida sidan sidor sidorna plats platsen platser;
  kommun styrelse styrelsen fullmäktige; bygg lov lovet; grund skola skolan skolor skolorna; för äldrar äldrarna; buss hållplats hållplatsen;
  barn familj familjer grupp gruppen grupper perspektiv perspektivet konventionen vagn; social tjänsten sekreterare sekreteraren; post adress adressen
  nummer; mejl adress adressen; mail adress adressen; kontakt person personen personer uppgift uppgifter uppgifterna center centret; kund tjänst tjänsten;
  projekt ledare ledaren grupp gruppen; mål grupp gruppen grupper grupperna; hand läggare läggaren läggarna läggning läggningen; sjuk vård vården skriven
  skrivna skrivning; tand vård vården läkare läkaren; vård central centralen centraler givare givaren; cykel bana banan banor parkering ställ; gång bana
  banor; lek plats platsen platser park parken parker; sop hämtning hämtningen rum rummet kärl; mat avfall avfallet; klass rummet utflykt; sim hall hallen
  hallar skola skolan; bad plats platsen platser; kultur skola skolan; musik skola skolan; modersmåls undervisning undervisningen; vuxen utbildning
  utbildningen; tids plan planen bokning; tid bokning bokningen; data skydd skyddet bas basen; meddelande växel växeln tjänst tjänsten tjänster system
  systemet funktion funktionen; narkotika brott brottet missbruk; ord förråd förrådet; mamma ledig; pappa ledig; ny anlända anländ ankomna byggda byggd;
  rök fri fritt fria; avgifts fri fritt fria; kostnads fri fritt fria; lång siktig siktigt siktiga; kort siktig siktigt siktiga; gemen sam samt samma;
  sär skild skilt skilda; ut bildning bildningen bildningar veckling vecklingen; till gänglig gängligt gängliga gänglighet gängligheten; över gripande;
  råd givning givningen givare; trafik ljus säkerhet säkerheten; språk café stöd; öppet tider tiderna; demens boende; service boende boendet
`;

/** First part → second parts. */
export const splitPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  pairs
    .trim()
    .split(/;\s*/u)
    .map((entry) => {
      const [first = '', ...seconds] = wordsOf(entry);
      return [first, new Set(seconds)] as const;
    }),
);

/** After "jätte": adverbs and adjectives that the lexicon lacks. */
export const strengthenedWords: ReadonlySet<string> = new Set(wordsOf('bra kul nära glad glada glatt mycket många länge ofta fin fint fina svårt lätt gärna gott trött stor stort stora liten litet små'));
