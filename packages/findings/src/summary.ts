import type { Finding, Severity } from './finding.ts';
import { isNew } from './is-new.ts';
import type { ReportSummary } from './report.ts';

/**
 * Counts a run's findings. Errors, warnings and infos are those that are new: suppressed ones and those known from
 * before have counts of their own.
 */
export function summarise(
  findings: readonly Finding[],
  run: { deviations: number; files: number; failedFiles: number },
): ReportSummary {
  const fresh = findings.filter(isNew);
  const count = (severity: Severity): number => fresh.filter((finding) => finding.severity === severity).length;
  const suppressed = findings.filter((finding) => finding.suppression !== undefined).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    new: fresh.length,
    baselined: findings.length - fresh.length - suppressed,
    suppressed,
    ...run,
  };
}
