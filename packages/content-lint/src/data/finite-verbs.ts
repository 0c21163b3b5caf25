const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/**
 * Present and past tenses that are common in public texts and are no other word, or seldom: they show that a sentence has a verb,
 * and after a relative pronoun that it is the subject. Forms after SAOL 14.
 */
export const finiteVerbs: ReadonlySet<string> = setOf(`
  är var har hade kan kunde ska skulle får fick vill ville bör borde måste behöver behövde blir blev finns fanns ger gav gör gjorde går gick kommer kom tar tog
  ligger låg står stod säger sade vet visste ser såg heter innebär innebar innehåller innehöll leder ledde bidrar bidrog syftar syftade betyder betydde
  omfattar omfattade gäller gällde påverkar påverkade kräver krävde skapar skapade visar visade stärker stärkte möjliggör möjliggjorde underlättar
  underlättade medför medförde ökar ökade minskar minskade utgör utgjorde ingår ingick består bestod beror berodde ansvarar ansvarade arbetar arbetade
  avser avsåg berör berörde rör rörde beskriver beskrev anger angav driver drev erbjuder erbjöd förutsätter gynnar gynnade handlar handlade hindrar
  hindrade hjälper hjälpte håller höll kostar kostade lämnar lämnade motsvarar motsvarade möter mötte orsakar orsakade resulterar resulterade riktar
  riktade sker skedde skapat säkerställer säkerställde tillhör tillhörde uppfyller uppfyllde uppgår uppgick uppstår uppstod utgår utgick utvecklar verkar
  verkade växer växte återfinns saknar saknade saknas behövs krävs tycks förblir främjar främjade försvårar försvårade förbättrar förbättrade förenklar
  genomförs bedrivs används anses föreslås utförs erbjuds beslutas hanteras påverkas bor bodde söker sökte använder använde
  hette sitter satt låter lät sätter satte lägger lade säljer sålde väljer valde skriver skrev läser läste anser ansåg framgår framgick föreslår
  föreslog beslutar beslutade överlämnar överlämnade godkänner godkände instämmer instämde ställer ställde delar delade bedömer bedömde konstaterar
  konstaterade fungerar fungerade börjar började slutar slutade användes genomfördes justeras betalas skickas lämnas öppnar öppnade stänger stängde
  ansöker ansökte svarar svarade ringer ringde kontaktar bygger byggde lever levde tycker tyckte tror trodde hoppas känner kände förstår förstod
  planerar planerade utvecklade uppdateras revideras medverkar medverkade uppfattar uppfattade upplever upplevde önskar önskade efterfrågar betalar
  betalade köper köpte äger ägde bär bar drar drog
`);

/** Nouns in the plural and others that end as a present tense does. */
export const pluralEndings: readonly string[] = [
  'ningar', 'ingar', 'heter', 'tioner', 'sioner', 'punkter', 'skaper', 'elser', 'iteter', 'örer', 'ationer', 'grupper', 'platser', 'tjänster', 'nämnder', 'verksamheter',
  'myndigheter', 'personer', 'enheter', 'insatser', 'resurser', 'uppgifter', 'rutiner', 'planer', 'metoder', 'vägar', 'delar', 'frågor', 'skolor', 'åtgärder', 'händelser', 'texter', 'lokaler', 'kanaler', 'effekter', 'kostnader', 'avgifter', 'bostäder',
];

/** Words in -r, -de and -te that are no verbs. */
export const neverVerbs: ReadonlySet<string> = setOf(`
  eller för under efter över år mer fler flera dessvärre där här när hur vår eller bättre större mindre kultur natur struktur arkitektur litteratur
  både inte utanför inför därför framför  sommar vinter oktober september november december januari februari
  nyheter kvarter bolagsstyrelser faktorer siffror läkare lärare ledare bilder länder städer böcker tider saker former normer kunder
  medarbetare medier sidor kvinnor flickor pojkar föräldrar elever vänner grannar timmar månader veckor dagar kronor meter liter partner besökare
  boende studerande sökande väster öster söder norr papper nummer register center semester alster mönster fönster kloster minister mästare orter åter
`);

/** Strong past tenses and the few presents without -r; compounds end so too (`uppstod`, `erbjöd`). */
export const strongForms: readonly string[] = [
  ...setOf(`
    bad bands bar bet bjöd brann brast bröt drack drog drev dog dök fann flög flöt frös föll försvann gav gick grep grät hann högg höll kom klev knöt kröp ljög
    låg lät löd njöt rann red rev sade sålde satt sjönk sjöng skar sken skrek skrev sköt slapp slet slog slöt smög sov spred sprack sprang stack steg stal stod
    stred strök svek svor såg sög teg tog tjöt vann vek vred valde ville visste åt vet lär torde måtte
  `),
];
