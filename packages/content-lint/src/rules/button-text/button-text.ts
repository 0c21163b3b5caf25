import { interfaceKind, kindsThatMayBe } from '../../analysis/interface-kind.ts';
import { buttonNouns, infinitives } from '../../data/button-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchCase } from '../../engine/wording.ts';

/** A full stop after a phrase, not that of an abbreviation, nor dots that say that something follows. */
const stop = /(?<=\p{L}{2}|\uFFFC)(?<!(?<!\p{L})(?:osv|etc|mm|mfl))\.$/u;
/** Says which hand movement, not what happens. */
const click = /^(?:klicka|tryck)(?!\p{L})(?: här| på knappen)?(?: för att (?=\p{L}))?/iu;

export const buttonText = defineRule({
  meta: {
    id: 'content/button-text',
    title: 'Knappen säger inte vad som händer',
    description: 'Require buttons to begin with a verb in the imperative and to end without a full stop',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['WCAG 2.2, 2.4.6 Headings and Labels', 'Myndigheternas skrivregler 8, 1.3.1', 'DIGG, vägledning för webbutveckling R61'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      kinds: kindsThatMayBe('button'),
      unit(unit) {
        if (interfaceKind(unit.unit) !== 'button') return;
        const { text, tokens } = unit;
        const [first, second] = tokens;
        if (first === undefined) return;
        const dot = stop.exec(text);
        if (dot !== null && unit.sentences.length === 1) {
          report(unit, {
            start: dot.index,
            end: text.length,
            message: say('En knapp har ingen punkt. Ta bort den.', 'A button has no full stop. Remove it.'),
            mend: { title: say('Ta bort punkten', 'Remove the full stop'), edits: [{ start: dot.index, end: text.length, text: '' }] },
          });
        }
        const clicked = click.exec(text);
        if (clicked !== null && (/ /u.test(clicked[0].trim()) || tokens.length === 1)) {
          const rest = text.slice(clicked[0].length).trim();
          report(unit, {
            start: 0,
            end: clicked[0].trimEnd().length,
            message: say('Säg vad som händer i stället för hur man klickar: ”Skicka in”, ”Ladda ner blanketten”.', 'Say what happens rather than how to click: “Skicka in”, “Ladda ner blanketten”.'),
            advice: [rest === '' ? say('Börja med verbet', 'Begin with the verb') : say(`Börja med ”${rest}”`, `Begin with “${rest}”`)],
          });
          return;
        }
        const verb = infinitives.get(first.lower);
        const noun = second === undefined ? buttonNouns.get(first.lower) : undefined;
        const better = verb ?? noun;
        if (better === undefined) return;
        const replacement = matchCase(first.text, better);
        report(unit, {
          start: first.start,
          end: first.end,
          message: say(
            `En knapp börjar med en uppmaning: ”${replacement}”. Då vet läsaren vad som händer.`,
            `A button begins with an imperative: “${replacement}”. Then the reader knows what happens.`,
          ),
          replacements: [replacement],
          // A noun may name a tab or a page.
          ...(noun === undefined ? {} : { certainty: 'likely' as const }),
        });
      },
    };
  },
});
