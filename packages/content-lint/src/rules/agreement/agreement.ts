import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import { articleDisagreement, articles, definiteDisagreement, doubleDefiniteness, owners, sharedAdjective } from './noun-phrase.ts';
import type { Disagreement } from './phrases.ts';
import { clauseDisagreements, linkingVerbs, looseParticiple, looseParticiples } from './predicative.ts';

const and: ReadonlySet<string> = new Set(['och']);
const definite: ReadonlySet<string> = new Set(['den']);

export const agreement = defineRule({
  meta: {
    id: 'content/agreement',
    title: 'Ord som inte stämmer med varandra',
    description: 'Require articles, adjectives and participles to agree with their nouns, in frames that are certain',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Svenska Akademiens språklära: kongruens', 'Svenska Akademiens ordlista 14'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, found: Disagreement | undefined, isAsked = false): boolean => {
      if (found === undefined || isQuoted(unit, found.start)) return false;
      const words = unit.text.slice(found.start, found.end);
      const { head, right } = found;
      report(unit, {
        start: found.start,
        end: found.end,
        message: words.includes(head)
          ? say(`Orden i ”${words}” stämmer inte med varandra. Skriv ”${right}”.`, `The words of “${words}” do not agree. Write “${right}”.`)
          : say(`”${words}” ska böjas efter ”${head}”. Skriv ”${right}”.`, `“${words}” should agree with “${head}”. Write “${right}”.`),
        replacements: [right],
        ...(isAsked ? { certainty: 'ask' as const } : {}),
      });
      return true;
    };
    return {
      words: [
        { oneOf: articles, visit: (unit, at) => void tell(unit, articleDisagreement(unit, at)) },
        { oneOf: definite, visit: (unit, at) => void tell(unit, definiteDisagreement(unit, at)) },
        { oneOf: owners, visit: (unit, at) => void tell(unit, doubleDefiniteness(unit, at)) },
        { oneOf: and, visit: (unit, at) => void tell(unit, sharedAdjective(unit, at)) },
        { oneOf: linkingVerbs, visit: (unit, at) => void clauseDisagreements(unit, at).some((found) => tell(unit, found)) },
        { oneOf: looseParticiples, visit: (unit, at) => void tell(unit, looseParticiple(unit, at), true) },
      ],
    };
  },
});
