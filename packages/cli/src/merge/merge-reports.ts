import { judgeProject, type ContentFact } from '@stockholm/content-lint';
import { sortFindings, summarise, type Report } from '@stockholm/findings';
import { applyBaseline, type BaselineEntry } from '@stockholm/findings/baseline';
import { failedFilesIn, sortErrors } from '../check/check.ts';
import { measureOf } from '../check/measures.ts';
import type { Lang } from '../lang.ts';

const unique = <Item>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];

/** The rules whose settings a shard saw to differ from the edition's. */
const deviationsOf = ({ facts }: Report): string[] => {
  const { deviations } = (facts ?? {}) as { deviations?: unknown };
  return Array.isArray(deviations) ? deviations.filter((id) => typeof id === 'string') : [];
};

/** What a shard noted of its texts. Of a run since a commit the other texts are not known. */
function contentFactsOf({ facts, run }: Report): ContentFact[] {
  const { content } = (facts ?? {}) as { content?: unknown };
  return run.since === undefined && Array.isArray(content) ? (content as ContentFact[]) : [];
}

/**
 * What one run would have given, from the reports of all its shards: the same but for `run`, which tells of several.
 *
 * @param shards All parts, each once.
 */
export function mergeReports(shards: readonly Report[], { root, lang }: { root: string; lang: Lang }, baseline: readonly BaselineEntry[] | undefined): Report {
  const [first] = shards as [Report, ...Report[]];
  const { shard: _shard, ...run } = first.run;
  const documents = shards.flatMap((report) => report.documents).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const sorted = sortFindings([...unique(shards.flatMap(({ findings }) => findings)), ...judgeProject(shards.flatMap(contentFactsOf), { lang })]);
  const findings = baseline === undefined ? sorted : applyBaseline(sorted, baseline, measureOf(documents));
  const errors = sortErrors(unique(shards.flatMap((report) => report.errors)));
  const ran = [...new Set(shards.flatMap(({ run: { rules } }) => rules.run))].sort();
  return {
    schemaVersion: 1,
    run: {
      ...run,
      root,
      durationMs: shards.reduce((sum, report) => sum + report.run.durationMs, 0),
      rules: { run: ran, skipped: unique(shards.flatMap(({ run: { rules } }) => rules.skipped)).filter(({ rule }) => !ran.includes(rule)) },
    },
    summary: summarise(findings, {
      deviations: new Set(shards.flatMap(deviationsOf)).size,
      files: shards.reduce((sum, { summary }) => sum + summary.files, 0),
      failedFiles: failedFilesIn(errors),
    }),
    documents,
    errors,
    findings,
  };
}
