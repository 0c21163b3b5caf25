/** Word lists that keep the coordinated-genitive rule from false alarms. Source: own, from reading hits in Swedish treebanks and agency texts. */

/** End like a genitive plural and are none. */
export const notGenitives: ReadonlySet<string> = new Set(
  'annars mars kors tvärs överens eventuellas fingers containers partners followers trainers scanners rollers summers computers letters papers masters headers readers users providers stakeholders anders lars peters anders andens dens desens'.split(
    ' ',
  ),
);

/** Nouns that are the same in the plural: "barns och ungdomars behov". */
export const samePlural: ReadonlySet<string> = new Set('barn bolag företag förbund organ utskott kontor verk folk råd djur hushåll'.split(' '));

/** End like a noun in the form that is looked for, and are verbs, adjectives or function words. */
export const notNouns: ReadonlySet<string> = new Set(
  (
    'eller efter under över inter utöver genomför framför innanför utanför kommer säger blir ger ser ber sker lever skriver följer bygger stöder stödjer gäller ' +
    'leder höjer köper säljer äger väljer söker möter når bor tror förstår kräver behöver använder arbetar anser innebär innehåller bedriver driver skapar ' +
    'ansvarar främjar utvecklar samordnar planerar erbjuder lämnar visar ställer tar har var kan ska sammanhang en den men ingen någon egen sedan igen även ' +
    'liten annan utan innan redan medan mellan nedan ovan undan hellre mycket något inget intet annat vilket eget vilken sådan hennes hans dess denna dessa andra samma alla många våra deras era mina dina sina'
  ).split(' '),
);

/** What a noun ends in; the word that both genitives belong to must be one. */
export const nounEndings =
  /(?:arbete[nt]?|arbeten|ning(?:en|ar|arna)?|ing(?:en|ar|arna)?|(?:tion|sion)(?:en|er|erna)?|het(?:en|er|erna)?|skap(?:et|en)?|else(?:n|r|rna)?|itet(?:en|er|erna)?|ment(?:et|en)?|ansvar(?:et)?|uppdrag(?:et|en)?|behov(?:et|en)?|roll(?:en|er|erna)?|villkor(?:en)?|mål(?:et|en)?|krav(?:et|en)?|plan(?:en|er|erna)?|resultat(?:et|en)?|budget(?:en|ar)?|intresse(?:n|t|na)?|perspektiv(?:et|en)?|språk(?:et|en)?|vardag(?:en)?|hälsa(?:n)?|kunskap(?:en|er|erna)?|insats(?:en|er|erna)?|möte(?:t|n|na)?|beslut(?:et|en)?|förslag(?:et|en)?|ekonomi(?:n)?|miljö(?:n|er)?|lokal(?:en|er|erna)?|system(?:et|en)?|service(?:n)?|namn(?:et|en)?|erfarenhet(?:er|erna)?|synpunkt(?:er|erna)?|rättighet(?:er|erna)?|webbplats(?:er|erna)?|samverkan|kontakt(?:en|er|erna)?|personal(?:en)?|stöd(?:et)?|familj(?:en|er|erna)?|frågor(?:na)?|tjänst(?:en|er|erna)?|information(?:en)?|inflytande(?:t)?|styrelse(?:n|r|rna)?|process(?:en|er|erna)?|rutin(?:en|er|erna)?)$/u;

/** What an adjective before that noun ends in: "nämnders och bolagsstyrelsers gemensamma arbete". */
export const adjectiveEndings = /(?:liga|ska|iga|samma|ella|iva|ala|ande|ade|bara|ära|nya|egna|olika|stora)$/u;
