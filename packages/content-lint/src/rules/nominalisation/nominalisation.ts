import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';

/** "säkerställandet av": the definite form of a verbal noun, and what is done to. */
const doing = /(?<![\p{L}\p{N}-])(\p{L}{3,30}and)et av(?![\p{L}\p{N}-])/gu;
/** Nouns in -andet that name a thing, a place or a text, not an act. */
const things = /(?:förhålland|meddeland|erbjudand|uttaland|utlåtand|förordnand|betänkand|anförand|band|strand|brand|(?:^|in|ut|mark|fast|tax)land)$/u;
/** One act on another act: "förbättring av hanteringen av". */
const chain = /(?<![\p{L}\p{N}-])\p{L}{3,30}(?:ing|ingen|ande|andet) av (?:\p{L}{2,20} )?\p{L}{3,30}(?:ing|ingen|ande|andet) av(?![\p{L}\p{N}-])/gu;
/** Before a noun that something already belongs to: only the writer can turn it into a verb. */
const owner = /(?:s|et|a|de|det|den|vårt|mitt|sitt|ditt|ert)$/u;
const joining = new Set(['till', 'för', 'genom', 'vid', 'med', 'om', 'på', 'i', 'av', 'att', 'är', 'och', 'eller', 'efter', 'från', 'mot', 'underlättar', 'gäller', 'innebär', 'kräver', 'omfattar']);

export const nominalisation = defineRule({
  meta: {
    id: 'content/nominalisation',
    title: 'Verb som har blivit substantiv',
    description: 'Prefer verbs to nouns made of verbs',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.4.11: använd verb', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: doing,
          visit(unit, match) {
            const stem = match[1] as string;
            const [original] = match;
            if (things.test(stem.toLowerCase()) || isQuoted(unit, match.index)) return;
            const better = matchCase(original, `att ${stem.toLowerCase().slice(0, -2)}`);
            const before = /(\p{L}+) $/u.exec(unit.text.slice(Math.max(0, match.index - 30), match.index))?.[1]?.toLowerCase();
            const isFree = before === undefined || joining.has(before) || !owner.test(before);
            report(unit, {
              start: match.index,
              end: match.index + original.length,
              message: say(
                `”${original}” gör ett verb till ett substantiv, och då syns det inte vem som gör något. Skriv med ett verb${isFree ? `, till exempel ”${better}”` : ''}.`,
                `“${original}” makes a noun of a verb, and hides who acts. Write a verb${isFree ? `, for example “${better}”` : ''}.`,
              ),
              ...(isFree ? { replacements: [better] } : {}),
            });
          },
        },
        {
          pattern: chain,
          visit(unit, match) {
            const [original] = match;
            if (isQuoted(unit, match.index) || original.includes('andet av')) return;
            report(unit, {
              start: match.index,
              end: match.index + original.length,
              message: say(
                `”${original}” är två verb som har blivit substantiv, det ena i det andra. Gör minst ett av dem till verb, och skriv vem som gör det.`,
                `“${original}” is two verbs made into nouns, one inside the other. Make at least one of them a verb, and say who acts.`,
              ),
            });
          },
        },
      ],
    };
  },
});
