/**
 * Those who work with something and of whom there are most often several, with the plural: whoever lists `chefer, medarbetare och
 * kommunikatör` has changed number on the way. Titles that a workplace has one of (rektor, ordförande) are left out, and so is
 * everybody whom a text may speak of as one: elev, patient, förälder. Own list, forms by Svenska Akademiens ordlista.
 */
export const staffNouns: ReadonlyMap<string, string> = new Map([
  ['kommunikatör', 'kommunikatörer'],
  ['konsult', 'konsulter'],
  ['leverantör', 'leverantörer'],
  ['entreprenör', 'entreprenörer'],
  ['tjänsteman', 'tjänstemän'],
  ['pedagog', 'pedagoger'],
  ['kurator', 'kuratorer'],
  ['psykolog', 'psykologer'],
  ['ingenjör', 'ingenjörer'],
  ['arkitekt', 'arkitekter'],
  ['jurist', 'jurister'],
  ['ekonom', 'ekonomer'],
  ['redaktör', 'redaktörer'],
  ['webbredaktör', 'webbredaktörer'],
  ['administratör', 'administratörer'],
  ['kollega', 'kollegor'],
  ['volontär', 'volontärer'],
  ['praktikant', 'praktikanter'],
  ['inspektör', 'inspektörer'],
  ['strateg', 'strateger'],
  ['kommunikationsstrateg', 'kommunikationsstrateger'],
]);
