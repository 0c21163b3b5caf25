import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { misspellings } from '../../data/misspellings.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';

interface Options {
  /** Words that are right where you work: names of systems and companies. */
  allow: string[];
}

/** What a sentence or a line may begin with before its first letter. */
const beginsSentence = /(?:^|[.!?:…]\s{1,3}|\n\s{0,8})["”’'»(–-]{0,2}\s?$/u;

export const spelling = defineRule<Options>({
  meta: {
    id: 'content/spelling',
    title: 'Felstavat ord',
    description: 'Disallow common misspellings of everyday words',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Svenska Akademiens ordlista 14', 'Myndigheternas skrivregler 8, 10.3'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create({ options, say, report }) {
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const visit = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      const right = token === undefined ? undefined : misspellings.get(token.lower);
      if (token === undefined || right === undefined || allowed.has(token.lower) || isQuoted(unit, token.start)) return;
      const { text } = unit;
      // A capital within a sentence is a name: "hos Platform AB", "Erik Alvarlig".
      if (token.text !== token.lower && token.text !== token.text.toUpperCase() && !beginsSentence.test(text.slice(Math.max(0, token.start - 14), token.start))) return;
      // A part of an address, of code or of a compound that goes on.
      if (/[@/\\_=#.-]$/u.test(text.slice(0, token.start).slice(-1)) || /^(?:[@/\\_=(-]|\.\p{L})/u.test(text.slice(token.end, token.end + 2))) return;
      const replacement = matchCase(token.text, right);
      report(unit, {
        start: token.start,
        end: token.end,
        message: say(`”${token.text}” är felstavat. Skriv ”${replacement}”.`, `“${token.text}” is misspelled. Write “${replacement}”.`),
        replacements: [replacement],
        fix: replacement,
      });
    };
    return { words: [{ oneOf: misspellings, visit }] };
  },
});
