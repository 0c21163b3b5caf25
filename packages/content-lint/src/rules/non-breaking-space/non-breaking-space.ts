import { type Figure, hardSpace, isFree, isPlainNumber, textAfter, textBefore } from '../../analysis/figures.ts';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { unitSymbols } from '../../data/amounts.ts';
import { defineRule } from '../../engine/rule.ts';

/** After the number: `5 %`, `3 §`, `100 kr`, `10 km`. */
const symbol = /^ (%|‰|§{1,2}|km\/tim|°C|\p{L}{1,4}[²³]?)(?![\p{L}\p{N}_²³])/u;
const sums: ReadonlySet<string> = new Set(['%', '‰', '§', '§§', 'kr', 'tkr', 'mnkr', 'mdkr']);
/** Before it: `§ 3`, `kl. 9`, `s. 5`. */
const lead = /(?:(?<![\p{L}\p{N}_.])(?:kl\.|s\.)|§{1,2}) $/u;

interface Place {
  /** What should stay on one line. */
  start: number;
  end: number;
  /** The spaces within. */
  spaces: readonly number[];
}

export const nonBreakingSpace = defineRule({
  meta: {
    id: 'content/non-breaking-space',
    title: 'Tal som kan delas mellan två rader',
    description: 'Require non-breaking spaces in numbers and between a number and its unit',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 4.2 och 12.1.4: fasta mellanslag'],
    since: '2026.1',
    // On a page of the web every screen breaks lines elsewhere, and most editors drop the character.
    profiles: ['official', 'letter'],
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    let places: Place[] = [];
    return {
      figure(unit, figure) {
        const place = placeOf(unit, figure);
        if (place !== undefined) places.push(place);
      },
      unit(unit) {
        const [first] = places;
        const last = places.at(-1);
        if (first === undefined || last === undefined) return;
        const shown = [...new Set(places.map(({ start, end }) => `”${unit.text.slice(start, end)}”`))].slice(0, 3).join(', ');
        const edits = places.flatMap(({ spaces }) => spaces.map((at) => ({ start: at, end: at + 1, text: hardSpace })));
        places = [];
        report(unit, {
          start: first.start,
          end: last.end,
          message: say(`Tal kan delas mellan två rader: ${shown}. Skriv hårt mellanslag där.`, `Numbers may be parted by the end of a line: ${shown}. Write non-breaking spaces there.`),
          mend: { title: say('Skriv hårda mellanslag', 'Write non-breaking spaces'), edits },
        });
      },
    };
  },
});

function placeOf(unit: AnalysedUnit, figure: Figure): Place | undefined {
  const { start, end, text, joints } = figure;
  const after = symbol.exec(textAfter(unit.text, figure, 12));
  const known = after?.[1] !== undefined && (sums.has(after[1]) || (unitSymbols.get(after[1]) === after[1] && after[1] !== 'år'));
  const before = lead.exec(textBefore(unit.text, figure, 6));
  // Telephone numbers and the like have groups of their own.
  if (!isFree(figure, unit.text) || !(isPlainNumber(figure) || (known && !joints.includes(' ')) || before !== null)) return undefined;
  const spaces = [
    ...(before === null ? [] : [start - 1]),
    ...Array.from(text.matchAll(/ /gu), ({ index }) => start + index),
    ...(known ? [end] : []),
  ].filter((at) => unit.isVerbatim(at, at + 1));
  if (spaces.length === 0) return undefined;
  return { start: before === null ? start : start - before[0].length, end: known ? end + (after?.[0].length ?? 0) : end, spaces };
}
