import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { stayingVerbs } from '../../data/small-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted, matchCase } from '../../engine/wording.ts';

const vart: ReadonlySet<string> = new Set(['vart']);
const var_: ReadonlySet<string> = new Set(['var']);
const pronouns = new Set('jag du vi ni man han hon hen det den de'.split(' '));
const reflexives = new Set('mig dig sig oss er'.split(' '));

/** "Vart är vi på väg?" asks for a direction after all, and "har vart" is spoken for "har varit". */
const onTheWay = /på väg|på gång|vägen/u;

/** "Vart ligger skolan?", "säg vart du bor": a place, not a direction. */
function isPlace(unit: AnalysedUnit, at: number): boolean {
  const { text, tokens } = unit;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isAdjacent(text, token, next) || /^(?:har|hade|ha)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  const verb = pronouns.has(next.lower) && isAdjacent(text, next, tokens[at + 2]) ? tokens[at + 2] : next;
  if (verb === undefined || !stayingVerbs.has(verb.lower)) return false;
  return !onTheWay.test(text.slice(verb.end, verb.end + 60));
}

/** "Var vänder jag mig?": a direction. */
function isDirection(unit: AnalysedUnit, at: number): boolean {
  const words = unit.tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  const [first, second, third] = words as [string?, string?, string?];
  const isInOrder = first === 'vänder' && pronouns.has(second ?? '');
  const isSubclause = pronouns.has(first ?? '') && second === 'vänder';
  return (isInOrder || isSubclause) && reflexives.has(third ?? '');
}

export const varVart = defineRule({
  meta: {
    id: 'content/var-vart',
    title: 'Var eller vart',
    description: 'Require var for a place and vart for a direction, in frames that are certain',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svensk ordbok utgiven av Svenska Akademien: var och vart', 'Språkriktighetsboken (Svenska språknämnden): var och vart'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, at: number, right: string, message: string, isAsked = false): void => {
      const token = unit.tokens[at];
      if (token === undefined || isQuoted(unit, token.start)) return;
      report(unit, { start: token.start, end: token.end, message, replacements: [matchCase(token.text, right)], ...(isAsked ? { certainty: 'ask' as const } : {}) });
    };
    return {
      words: [
        {
          oneOf: vart,
          visit: (unit, at) => {
            if (isPlace(unit, at)) tell(unit, at, 'var', say('”Vart” frågar efter en riktning. Om en plats heter det ”var”.', '“Vart” asks for a direction. Of a place it is “var”.'));
          },
        },
        {
          oneOf: var_,
          visit: (unit, at) => {
            if (isDirection(unit, at)) tell(unit, at, 'vart', say('Den som vänder sig till någon gör det åt ett håll. Skriv ”vart”.', 'One turns in a direction. Write “vart”.'), true);
          },
        },
      ],
    };
  },
});
