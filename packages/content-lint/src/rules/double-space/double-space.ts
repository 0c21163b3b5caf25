import type { Edit } from '@stockholm/findings';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule, type RuleReport } from '../../engine/rule.ts';
import type { UnitKind } from '../../text-unit.ts';

/** Not the indentation of a line within a message. */
const spaces = /(?<!\s) {2,}(?!\s)/gu;
/**
 * Between two sentences one space changes nothing else. Between words it may: "t  ex" becomes an abbreviation, and another
 * rule's fault.
 */
const sentenceEnd = /\p{Ll}{4}[.!?]$/u;
const sentenceStart = /^\p{Lu}\p{Ll}/u;
/** More are columns that someone has lined up by hand. */
const mostBySlip = 3;
/** More of them in a paragraph are told of together. */
const mostEach = 5;
/** Short pieces, which people line up beside each other: two names under a document. */
const lined: ReadonlySet<UnitKind> = new Set(['label', 'tableCell']);

interface Gap {
  start: number;
  end: number;
}

export const doubleSpace = defineRule({
  meta: {
    id: 'content/double-space',
    title: 'Flera mellanslag i rad',
    description: 'Disallow several spaces in a row',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 4.2: mellanrum', 'WCAG 2.2, 1.3.1: kolumner görs med tabell (teknik F34)'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const tellColumns = (unit: AnalysedUnit, start: number, end: number): void => {
      report(unit, {
        start: wordStart(unit.text, start),
        end: wordEnd(unit.text, end),
        message: say(
          'Flera mellanslag ställer orden bredvid varandra. En skärmläsare läser dem som en mening. Gör en tabell, eller skriv dem på var sin rad.',
          'Several spaces place the words beside each other. A screen reader reads them as one sentence. Make a table, or write them on lines of their own.',
        ),
      });
    };
    const tellSlip = (unit: AnalysedUnit, start: number, end: number, made: Pick<RuleReport, 'mend' | 'replacements'>): void => {
      report(unit, { start, end, message: say('Två mellanslag i rad. Ett räcker, också mellan meningar.', 'Two spaces in a row. One is enough, between sentences too.'), ...made });
    };
    return {
      where: / {2}/u,
      unit(unit) {
        const { text } = unit;
        const edits: Edit[] = [];
        const slips: Gap[] = [];
        const columns: Gap[] = [];
        for (const match of text.matchAll(spaces)) {
          const start = match.index;
          const end = start + match[0].length;
          // What stood between the spaces was a tag or a comment.
          if (!unit.isVerbatim(start, end)) continue;
          if (lined.has(unit.unit.kind) || end - start > mostBySlip) columns.push({ start, end });
          else if (sentenceEnd.test(text.slice(Math.max(0, start - 5), start)) && sentenceStart.test(text.slice(end, end + 2))) edits.push({ start, end, text: ' ' });
          else slips.push({ start, end });
        }
        for (const { start, end } of fewOf(columns)) tellColumns(unit, start, end);
        const few = fewOf(slips);
        for (const { start, end } of few) {
          const [from, to] = [wordStart(text, start), wordEnd(text, end)];
          tellSlip(unit, from, to, few.length < slips.length ? {} : { replacements: [`${text.slice(from, start)} ${text.slice(end, to)}`] });
        }
        const [first, last] = [edits[0], edits.at(-1)];
        if (first === undefined || last === undefined) return;
        tellSlip(unit, wordStart(text, first.start), wordEnd(text, last.end), { mend: { title: say('Skriv ett mellanslag', 'Write one space'), edits } });
      },
    };
  },
});

/** Where most words are set apart, as in text from a PDF, it is one finding. */
function fewOf(gaps: readonly Gap[]): readonly Gap[] {
  const [first, last] = [gaps[0], gaps.at(-1)];
  return gaps.length <= mostEach || first === undefined || last === undefined ? gaps : [{ start: first.start, end: last.end }];
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && text[start - 1] !== ' ') start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 40 && text[end] !== ' ') end += 1;
  return end;
}
