/**
 * National authorities, which are names and have a capital, without "polisen", "riksdagen" and "regeringen", which have none, and
 * without those that are also common nouns: lantmäteriet, kriminalvården, ombudsmannen. Lower-cased but for what keeps its capital.
 * Source: Myndigheternas skrivregler 8, 9.3.2; names from Statskontorets myndighetsregister.
 */
export const agencyNames: readonly string[] = [
  ...['arbetsförmedlingen', 'arbetsmiljöverket', 'bolagsverket', 'boverket', 'brottsförebyggande rådet', 'brottsoffermyndigheten', 'centrala studiestödsnämnden'],
  ...['domstolsverket', 'e-hälsomyndigheten', 'ekobrottsmyndigheten', 'ekonomistyrningsverket', 'elsäkerhetsverket', 'energimarknadsinspektionen', 'energimyndigheten'],
  ...['finansinspektionen', 'folkhälsomyndigheten', 'försvarsmakten', 'försäkringskassan', 'inspektionen för vård och omsorg', 'integritetsskyddsmyndigheten'],
  ...['jordbruksverket', 'jämställdhetsmyndigheten', 'kammarkollegiet', 'kemikalieinspektionen', 'konkurrensverket', 'konsumentverket', 'kronofogdemyndigheten', 'kulturrådet'],
  ...['kustbevakningen', 'livsmedelsverket', 'läkemedelsverket', 'migrationsverket', 'naturvårdsverket', 'pensionsmyndigheten', 'polismyndigheten', 'riksantikvarieämbetet'],
  ...['riksarkivet', 'riksbanken', 'riksrevisionen', 'rättsmedicinalverket', 'sjöfartsverket', 'skatteverket', 'skogsstyrelsen', 'skolinspektionen', 'skolverket'],
  ...['socialstyrelsen', 'specialpedagogiska skolmyndigheten', 'spelinspektionen', 'statens institutionsstyrelse', 'statskontoret', 'säkerhetspolisen', 'tillväxtverket'],
  ...['trafikverket', 'transportstyrelsen', 'tullverket', 'universitetskanslersämbetet', 'upphandlingsmyndigheten', 'valmyndigheten', 'vetenskapsrådet', 'åklagarmyndigheten'],
];

/** "Den lokala försäkringskassan" was one of many. */
export const notTheAgencyAfter: ReadonlySet<string> = new Set(['lokala', 'allmänna', 'gamla', 'dåvarande', 'regionala', 'finska', 'norska', 'danska', 'tyska', 'engelska', 'estniska', 'polska']);
