import type { AnalysedUnit, DocumentAnalysis } from '../analysis/analyse.ts';
import type { PrivateData, PrivateKind } from '../analysis/private-data.ts';
import type { RuleContext, RuleReport, Triggers } from './rule.ts';

/** One thing that a rule looks for, with the text that it stands in and where that is. */
export interface Place<Item> {
  item: Item;
  /** In clear. */
  text: string;
  /** A unit of prose, or the source: code, addresses, attributes. */
  where: 'unit' | 'source';
}

type Judge<Item> = (place: Place<Item>) => Omit<RuleReport, 'start' | 'end'> | undefined;

/**
 * What wakes a rule about something that is as public in code as in prose: first what the units hold, as a reader meets it, then
 * what stands in the source outside them. Nothing is judged twice.
 *
 * @param itemsOf What there is in a unit or in the whole source, in its order.
 * @param judge Undefined: leave it.
 */
export function everywhereRule<Item extends { start: number; end: number }>(
  { document, report, reportSource }: RuleContext<object>,
  itemsOf: (where: AnalysedUnit | DocumentAnalysis, text: string) => readonly Item[],
  judge: Judge<Item>,
): Triggers {
  const covered: { start: number; end: number }[] = [];
  return {
    document() {
      for (const unit of document.units) {
        for (const item of itemsOf(unit, unit.clearText)) {
          const range = unit.sourceRange(item.start, item.end);
          if (range !== undefined) covered.push(range);
          const judged = judge({ item, text: unit.clearText, where: 'unit' });
          if (judged !== undefined) report(unit, { ...judged, start: item.start, end: item.end });
        }
      }
      covered.sort((a, b) => a.start - b.start);
      let next = 0;
      for (const item of itemsOf(document, document.source)) {
        while ((covered[next]?.end ?? Infinity) <= item.start) next += 1;
        if ((covered[next]?.start ?? Infinity) < item.end) continue;
        const judged = judge({ item, text: document.source, where: 'source' });
        if (judged !== undefined) reportSource({ ...judged, start: item.start, end: item.end });
      }
    },
  };
}

/** {@link everywhereRule} of one kind of private data, which the analysis has found already. */
export function privateRule<Kind extends PrivateKind>(context: RuleContext<object>, kind: Kind, judge: Judge<PrivateData[Kind][number]>): Triggers {
  return everywhereRule<PrivateData[Kind][number]>(context, (where) => where.privateData[kind], judge);
}
