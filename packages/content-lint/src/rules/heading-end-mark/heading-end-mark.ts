import { endsWithAbbreviation } from '../../analysis/ends-with-abbreviation.ts';
import { defineRule } from '../../engine/rule.ts';

export const headingEndMark = defineRule({
  meta: {
    id: 'content/heading-end-mark',
    title: 'Punkt eller kolon efter rubrik',
    description: 'Disallow a full stop, a colon or a comma at the end of a heading',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 3.5.2: rubrikers utformning'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      kinds: ['heading'],
      unit(unit) {
        const { text } = unit;
        // A line of plain text that ends with a colon leads to what follows; it only looks like a heading.
        if (unit.unit.level === undefined || !/[\p{L}\p{N})”"][.:,;]$/u.test(text)) return;
        // Of a heading that holds something else, such as a toggletip, the last words may not be its own.
        if (!unit.isVerbatim(0, text.length)) return;
        const mark = text.slice(-1);
        // Two sentences are a slogan, and half of it would look odd.
        if (endsWithAbbreviation(text) || (mark === '.' && /[.!?]\s/u.test(text))) return;
        const last = unit.tokens.at(-1);
        const start = last?.start ?? text.length - 1;
        const right = text.slice(start, -1);
        report(unit, {
          start,
          end: text.length,
          message: say(
            `En rubrik slutar inte med ${mark === '.' ? 'punkt' : mark === ':' ? 'kolon' : mark === ',' ? 'komma' : 'semikolon'}. Stryk tecknet.`,
            `A heading doesn't end with “${mark}”. Drop it.`,
          ),
          replacements: [right],
          fix: right,
        });
      },
    };
  },
});
