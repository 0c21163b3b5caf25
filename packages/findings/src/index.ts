export type * from './finding.ts';
export type * from './report.ts';
export { currentEdition, editions, editionYear, isEdition, type Edition } from './editions.ts';
export { contentErrorRules, severityOf, type ContentErrorRule } from './severity.ts';
export { fingerprintOf, type FingerprintParts } from './fingerprint.ts';
export { sha256 } from './sha256.ts';
export { compareFindings, sortFindings } from './sort.ts';
