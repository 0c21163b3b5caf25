import type { Finding } from './finding.ts';

/** True for a finding that is there because of this change: neither suppressed nor known from before. Only these can block. */
export function isNew(finding: Finding): boolean {
  return finding.suppression === undefined && finding.baselineState !== 'unchanged';
}
