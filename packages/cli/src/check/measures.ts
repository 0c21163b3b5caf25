import type { Finding, ReportDocument } from '@stockholm/findings';
import type { MeasureOf } from '@stockholm/findings/baseline';

/** Rules that measure a whole text, with the measure: more is worse. */
const measures: Readonly<Record<string, (document: ReportDocument) => number | null>> = {
  'content/lix': ({ lix }) => lix,
};

export const isMeasure = (rule: string): boolean => rule in measures;

/** True when a text got worse by a rule's measure, or had no such measure before. */
export function gotWorse(rule: string, before: ReportDocument, now: ReportDocument): boolean {
  const measure = measures[rule];
  const [old, current] = [measure?.(before) ?? null, measure?.(now) ?? null];
  return old === null || current === null || current > old;
}

/** How bad each text is by the rules that measure it. */
export function measureOf(documents: readonly ReportDocument[]): MeasureOf {
  const byUri = new Map(documents.map((document) => [document.uri, document]));
  return ({ rule, location }: Finding) => {
    const document = 'uri' in location ? byUri.get(location.uri) : undefined;
    return document === undefined ? undefined : (measures[rule]?.(document) ?? undefined);
  };
}
