import type { AnalysedUnit } from './analyse.ts';

/** The items of one list, each by the first text that it holds. */
export interface TextList {
  items: AnalysedUnit[];
  /** Items that a list of their own follows. */
  leading: Set<AnalysedUnit>;
  /** False where an item holds more than one text: such a list is no list of short points. */
  isPlain: boolean;
}

/** The lists of a document in the order of their first items. Where the format doesn't tell them apart, items that follow each other are a list. */
export function listsOf(units: readonly AnalysedUnit[]): readonly TextList[] {
  // More than one rule asks.
  let lists = known.get(units);
  if (lists === undefined) known.set(units, (lists = readLists(units)));
  return lists;
}

const known = new WeakMap<readonly AnalysedUnit[], readonly TextList[]>();

function readLists(units: readonly AnalysedUnit[]): TextList[] {
  const lists = new Map<number | string, TextList & { last: number }>();
  let run = 0;
  let before: AnalysedUnit | undefined;
  for (const unit of units) {
    // An alternative text or a hint stands beside the text, not between the items.
    if (unit.unit.kind === 'alt' || unit.unit.kind === 'hint') continue;
    if (unit.unit.kind === 'listItem') {
      const { list } = unit.unit;
      if (list === undefined && before?.unit.kind !== 'listItem') run += 1;
      const key = list?.list ?? `run ${run}`;
      const known = lists.get(key);
      const outer = before?.unit.list?.list;
      if (known === undefined && before !== undefined && outer !== undefined && before.unit.kind === 'listItem') lists.get(outer)?.leading.add(before);
      if (known === undefined) lists.set(key, { items: [unit], leading: new Set(), isPlain: true, last: list?.item ?? 0 });
      else if (list !== undefined && list.item === known.last) known.isPlain = false;
      else {
        known.items.push(unit);
        known.last = list?.item ?? 0;
      }
    }
    before = unit;
  }
  return [...lists.values()];
}
