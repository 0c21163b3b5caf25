import { emptyHeadings, emptyOpenings } from '../../data/empty-headings.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Characters of a heading. */
  maximumLength: number;
}

export const headingInformative = defineRule<Options>({
  meta: {
    id: 'content/heading-informative',
    title: 'Rubrik som inte säger vad texten handlar om',
    description: 'Require that a heading says what its text is about, shortly',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.5.2 och 3.5.4: informativa rubriker', 'WCAG 2.2, 2.4.6: rubriker och etiketter', 'Digg, webbriktlinje R61: tydliga rubriker'],
    since: '2026.1',
    // A document of a case has headings that are given.
    profiles: ['web', 'crisis', 'letter', 'internal'],
    fixable: false,
    defaultOptions: { maximumLength: 90 },
    schema: { type: 'object', additionalProperties: false, properties: { maximumLength: { type: 'integer', minimum: 30 } } },
  },
  create({ options, say, report }) {
    return {
      kinds: ['heading'],
      unit(unit) {
        const { text, tokens } = unit;
        const whole = { start: 0, end: text.length };
        const words = text.toLowerCase().replace(/^[\d.\s]+|[^\p{L}\p{N}]+$/gu, '');
        const [first, second] = tokens;
        if (emptyHeadings.has(words)) {
          report(unit, {
            ...whole,
            message: say(
              `Rubriken ”${text}” kan stå över vilken text som helst. Skriv vad just den här texten säger, gärna med ett verb.`,
              `The heading “${text}” could stand above any text. Write what this very text says, with a verb if you can.`,
            ),
          });
        } else if (first !== undefined && second !== undefined && emptyOpenings.has(first.lower)) {
          const rest = text.slice(second.start);
          report(unit, {
            ...whole,
            message: say(
              `Stryk ”${first.text}” och börja med det som rubriken handlar om.`,
              `Drop “${first.text}” and begin with what the heading is about.`,
            ),
            replacements: [rest.charAt(0).toUpperCase() + rest.slice(1)],
          });
        } else if (unit.unit.level !== undefined && text.length > options.maximumLength) {
          // In plain text it may be a paragraph.
          report(unit, {
            ...whole,
            message: say(
              `Rubriken är ${text.length} tecken lång. Korta den till det viktigaste, högst ${options.maximumLength} tecken.`,
              `The heading is ${text.length} characters long. Cut it to what matters most, ${options.maximumLength} characters at most.`,
            ),
          });
        }
      },
    };
  },
});
