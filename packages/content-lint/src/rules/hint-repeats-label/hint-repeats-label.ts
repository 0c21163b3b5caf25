import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { interfaceKind, kindsThatMayBe } from '../../analysis/interface-kind.ts';
import { defineRule } from '../../engine/rule.ts';

/** Words that every field could say. */
const empty: ReadonlySet<string> = new Set('ange uppge skriv fyll i in välj mata ditt din dina här ett en ert er era du vad vänligen fält fältet'.split(' '));

export const hintRepeatsLabel = defineRule({
  meta: {
    id: 'content/hint-repeats-label',
    title: 'Hjälptexten upprepar etiketten',
    description: 'Disallow hints that say what the label has said',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 3.3.2 Labels or Instructions', 'DIGG, vägledning för webbutveckling R61'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report, document }) {
    return {
      kinds: kindsThatMayBe('hint'),
      unit(unit) {
        if (interfaceKind(unit.unit) !== 'hint') return;
        const words = wordsOf(unit);
        if (words === '') return;
        const neighbours = [unit.index - 1, unit.index + 1, unit.index - 2].map((index) => document.units[index]);
        const label = neighbours.find((other) => other !== undefined && interfaceKind(other.unit) === 'label' && isOfSameField(unit, other) && wordsOf(other) === words);
        if (label === undefined) return;
        report(unit, {
          start: 0,
          end: unit.text.length,
          message: say(
            `Hjälptexten säger samma sak som etiketten ”${label.text}”. Ta bort den, eller skriv hur svaret ska se ut.`,
            `The hint says what the label “${label.text}” says. Remove it, or write what an answer looks like.`,
          ),
          advice: [say('Skriv ett exempel eller en regel: ”Till exempel 2026-05-01”', 'Write an example or a rule: “Till exempel 2026-05-01”')],
        });
      },
    };
  },
});

/** In a catalogue the keys tell: `name.label` and `name.hint`. Elsewhere the neighbour is. */
function isOfSameField({ unit: { keyPath } }: AnalysedUnit, { unit: { keyPath: other } }: AnalysedUnit): boolean {
  return keyPath === other || (keyPath !== undefined && other !== undefined && fieldOf(keyPath) === fieldOf(other));
}

const fieldOf = (keyPath: string): string => keyPath.replace(/[._-]?(?:label|hint|placeholder|help_?text)s?$/iu, '');

function wordsOf({ tokens }: AnalysedUnit): string {
  return tokens.flatMap(({ lower }) => (empty.has(lower) ? [] : [lower])).join(' ');
}
