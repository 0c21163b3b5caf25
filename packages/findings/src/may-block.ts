import type { Finding } from './finding.ts';
import { isNew } from './is-new.ts';

/** True for a finding that only several texts together show. It is nobody's change that made it, so it never blocks, and no baseline holds it. */
export const isAcrossTexts = ({ tool, location }: Finding): boolean => tool === 'content' && location.kind === 'project';

/** True for a finding that may stop a build if it is an error, or count against `--max-warnings`. */
export const mayBlock = (finding: Finding): boolean => isNew(finding) && !isAcrossTexts(finding);
