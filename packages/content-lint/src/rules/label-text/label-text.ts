import { interfaceKind, kindsThatMayBe } from '../../analysis/interface-kind.ts';
import { defineRule } from '../../engine/rule.ts';

/** Ends with a colon. */
const colon = /(?<=[\p{L}\p{N}?)]) ?:$/u;
/** Tells to fill in what every field asks for. */
const request = /^(?:[Aa]nge|[Uu]ppge|[Ff]yll i|[Ss]kriv in|[Mm]ata in|[Kk]nappa in) (?:(?:ditt|din|dina|ett|en|ert|er|era) )?(?=\p{Ll})/u;

export const labelText = defineRule({
  meta: {
    id: 'content/label-text',
    title: 'Etiketten är längre än sitt fält',
    description: 'Prefer labels that name the field, without a colon and without telling to fill it in',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['DIGG, vägledning för webbutveckling R61', 'WCAG 2.2, 2.4.6 Headings and Labels'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      kinds: kindsThatMayBe('label'),
      unit(unit) {
        if (interfaceKind(unit.unit) !== 'label' || unit.text.length > 80) return;
        const { text } = unit;
        const mark = colon.exec(text);
        if (mark !== null) {
          report(unit, {
            start: mark.index,
            end: text.length,
            message: say('En etikett behöver inget kolon: den står vid sitt fält. Ta bort det.', 'A label needs no colon: it stands by its field. Remove it.'),
            mend: { title: say('Ta bort kolonet', 'Remove the colon'), edits: [{ start: mark.index, end: text.length, text: '' }] },
          });
        }
        const asked = request.exec(text);
        if (asked === null) return;
        const rest = text.slice(asked[0].length);
        const [first = ''] = rest;
        report(unit, {
          start: 0,
          end: asked[0].length + first.length,
          message: say(
            'En etikett namnger fältet. Att det ska fyllas i syns redan.',
            'A label names the field. That it is to be filled in is plain to see.',
          ),
          replacements: [first.toUpperCase()],
        });
      },
    };
  },
});
