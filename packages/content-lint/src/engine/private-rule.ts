import type { PrivateData, PrivateKind } from '../analysis/private-data.ts';
import type { RuleContext, RuleReport, Triggers } from './rule.ts';

/** One private thing, with the text that it stands in and where that is. */
export interface PrivatePlace<Kind extends PrivateKind> {
  item: PrivateData[Kind][number];
  /** In clear. */
  text: string;
  /** A unit of prose, or the source: code, addresses, attributes. */
  where: 'unit' | 'source';
}

/**
 * What wakes a rule about one kind of private data: first what the units hold, with its context as a reader meets it, then what
 * stands in the source outside them, for a number in code is as public as any other. Nothing is judged twice.
 *
 * @param judge Undefined: leave it.
 */
export function privateRule<Kind extends PrivateKind>(
  { document, report, reportSource }: RuleContext<object>,
  kind: Kind,
  judge: (place: PrivatePlace<Kind>) => Omit<RuleReport, 'start' | 'end'> | undefined,
): Triggers {
  const covered: { start: number; end: number }[] = [];
  return {
    unit(unit) {
      for (const item of unit.privateData[kind]) {
        const range = unit.sourceRange(item.start, item.end);
        if (range !== undefined) covered.push(range);
        const judged = judge({ item, text: unit.clearText, where: 'unit' });
        if (judged !== undefined) report(unit, { ...judged, start: item.start, end: item.end });
      }
    },
    document() {
      covered.sort((a, b) => a.start - b.start);
      let next = 0;
      for (const item of document.privateData[kind]) {
        while ((covered[next]?.end ?? Infinity) <= item.start) next += 1;
        if ((covered[next]?.start ?? Infinity) < item.end) continue;
        const judged = judge({ item, text: document.source, where: 'source' });
        if (judged !== undefined) reportSource({ ...judged, start: item.start, end: item.end });
      }
    },
  };
}
