import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';

/** Less can be a greeting, a line of an address or a heading. */
const leastBefore = 6;
const leastAfter = 3;
/** A text with more lines that break like this is wrapped at a width that we did not see: a poem, a mail. */
const mostBrokenLines = 3;

/** A word or a comma is the last that is said. Not an address: `stockholm.se`, `a/b`. */
const endsOpen = /(?:^|[\s(”"’])[\p{L}\p{M}-]+,?$/u;
/** A word in small letters that is no address, no number of a list (`a)`) and no name that is written so (`e-tjänsten`). */
const goesOn = /^(?!e-|www(?!\p{L}))\p{Ll}[\p{L}\p{M}-]*(?![\p{L}\p{M}\p{N}-]|[.)@/:](?:\S|$)|\))/u;
/** A tag that parts paragraphs and no more. */
const paragraphTag = /<\/?(?:p|div|br)(?:\s[^<>]{0,200})?>/giu;
/** What a page of a document has at its foot: `3 (5)`, `Sida 3 av 5`. */
const pageNumber = /^(?:sid(?:a|an)?\.? )?\d{1,3}(?: ?\(\d{1,3}\)| av \d{1,3})?$/iu;
const longestPageNumber = 'sidan. 100 av 100'.length;

export const brokenParagraph = defineRule({
  meta: {
    id: 'content/broken-paragraph',
    title: 'Stycke som slutar mitt i en mening',
    description: 'Disallow a paragraph that ends in the middle of a sentence which goes on in the next',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Språklagen (2009:600) 11 §: vårdat, enkelt och begripligt', 'WCAG 2.2, 1.3.1: information och relationer'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    return {
      document() {
        const lines: (() => void)[] = [];
        for (const [before, after] of neighbours(document.units)) {
          const gap = isBroken(before, after) ? gapBetween(document.source, before, after) : undefined;
          if (gap === undefined) continue;
          const tell = (): void => {
            const start = before.tokens.at(-3)?.start ?? 0;
            report(before, {
              start,
              end: before.text.length,
              message: say(
                'Stycket slutar mitt i en mening, som går vidare i nästa stycke. Sätt ihop styckena, eller gör två hela meningar.',
                'The paragraph ends in the middle of a sentence, which goes on in the next. Join the paragraphs, or make two whole sentences.',
              ),
              advice: [say(`Nästa stycke börjar med ”${openingOf(after)}”.`, `The next paragraph begins with “${openingOf(after)}”.`)],
            });
          };
          if (/\n[\s\S]*\n|</u.test(gap) || document.docx !== undefined) tell();
          else lines.push(tell);
        }
        if (lines.length <= mostBrokenLines) for (const tell of lines) tell();
      },
    };
  },
});

/** Paragraphs with none between, nor anything but the number of a page. */
function* neighbours(units: readonly AnalysedUnit[]): Generator<[AnalysedUnit, AnalysedUnit]> {
  let before: AnalysedUnit | undefined;
  for (const unit of units) {
    if (before !== undefined && unit.text.length <= longestPageNumber && pageNumber.test(unit.text)) continue;
    const isParagraph = unit.unit.kind === 'paragraph' && unit.language === 'sv';
    if (isParagraph && before !== undefined) yield [before, unit];
    before = isParagraph ? unit : undefined;
  }
}

/** What stands between two paragraphs in the source; undefined where it is more than white space: code, a picture. */
function gapBetween(source: string, before: AnalysedUnit, after: AnalysedUnit): string | undefined {
  const end = before.sourceRange(0, before.text.length)?.end;
  const start = after.sourceRange(0, after.text.length)?.start;
  if (end === undefined || start === undefined || start < end || start - end > 2000) return undefined;
  const gap = source.slice(end, start);
  const bare = gap.replace(paragraphTag, '').trim();
  return bare === '' || pageNumber.test(bare) ? gap : undefined;
}

function isBroken(before: AnalysedUnit, after: AnalysedUnit): boolean {
  if (before.tokens.length < leastBefore || after.tokens.length < leastAfter) return false;
  return goesOn.test(after.text) && endsOpen.test(before.text.slice(-80));
}

function openingOf(unit: AnalysedUnit): string {
  return unit.text.slice(0, unit.tokens[Math.min(3, unit.tokens.length - 1)]?.end);
}
