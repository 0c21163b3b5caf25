import { analyse } from '../src/analysis/analyse.ts';
import type { Extraction } from '../src/text-unit.ts';

/** Kind and text of each unit. */
export function read(extraction: Extraction): string[] {
  return extraction.units.map(({ kind, text }) => `${kind}: ${text}`);
}

/** Words whose place in the source holds other words; empty when every offset is right. `decode` undoes entities. */
export function misplaced(extraction: Extraction, source: string, decode: (text: string) => string = (text) => text): string[] {
  return analyse(extraction.units, source).units.flatMap((unit) =>
    unit.tokens.flatMap((token) => {
      const range = unit.sourceRange(token.start, token.end);
      const found = range === undefined ? undefined : decode(source.slice(range.start, range.end));
      return found === token.text ? [] : [`${token.text} ≠ ${String(found)}`];
    }),
  );
}
