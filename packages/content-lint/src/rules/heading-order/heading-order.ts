import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';

/** Longer is a sentence in bold, not a heading in disguise. */
const mostWords = 8;
const endMark = /[.,:;!…]["”’)\]]{0,2}$/u;

export const headingOrder = defineRule({
  meta: {
    id: 'content/heading-order',
    title: 'Rubriker i fel ordning',
    description: 'Require headings without skipped levels, one main heading, and no bold paragraph in place of a heading',
    impact: 'barrier',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 1.3.1: information och relationer', 'Myndigheternas skrivregler 8, 3.5.1: rubriknivåer'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    return {
      document() {
        let level: number | undefined;
        let main: AnalysedUnit | undefined;
        for (const [index, unit] of document.units.entries()) {
          if (unit.unit.kind === 'heading' && unit.unit.level !== undefined) {
            const own = unit.unit.level;
            if (level !== undefined && own > level + 1) {
              report(unit, {
                ...whole(unit),
                message: say(
                  `Rubriken är på nivå ${own}, men den före är på nivå ${level}. Hoppa inte över en nivå: den som lyssnar tror att något saknas.`,
                  `The heading is of level ${own}, but the one before is of level ${level}. Don't skip a level: whoever listens thinks that something is missing.`,
                ),
              });
            }
            level = own;
            // A Word document has its title apart, and chapters of level 1.
            if (own === 1 && document.docx === undefined) {
              if (main !== undefined) {
                report(unit, {
                  ...whole(unit),
                  message: say('Sidan har redan en huvudrubrik. Är det här en underrubrik, på nivå 2?', 'The page already has a main heading. Is this a heading of level 2?'),
                  certainty: 'ask',
                });
              }
              main ??= unit;
            }
          } else if (isDisguised(unit, document.units[index + 1])) {
            report(unit, {
              ...whole(unit),
              message: say(
                'Stycket ser ut som en rubrik men är bara fet text. Gör det till en rubrik, så att den som lyssnar kan hoppa till det.',
                'The paragraph looks like a heading but is only bold. Make it a heading, so that whoever listens can jump to it.',
              ),
              impact: 'advice',
            });
          }
        }
      },
    };
  },
});

const whole = ({ text }: AnalysedUnit): { start: number; end: number } => ({ start: 0, end: text.length });

function isDisguised(unit: AnalysedUnit, next: AnalysedUnit | undefined): boolean {
  if (unit.unit.kind !== 'paragraph' || unit.unit.strong !== true || unit.links.length > 0) return false;
  if (unit.tokens.length === 0 || unit.tokens.length > mostWords || endMark.test(unit.text) || !/^["”]?[\p{Lu}\p{N}]/u.test(unit.text)) return false;
  return next !== undefined && (next.unit.kind === 'paragraph' || next.unit.kind === 'listItem') && next.unit.strong !== true;
}
