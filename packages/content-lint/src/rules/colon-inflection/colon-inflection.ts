import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { letterNames, letterNouns } from '../../data/letter-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';

const endings = 's|ns|n|en|ens|et|ets|t|er|ers|erna|ernas|ar|ars|arna|arnas';
/** Capitals and an ending, with nothing, an apostrophe or a hyphen between. */
const inflected = new RegExp(`(?<![\\p{L}\\p{N}_./:@&'’-])(\\p{Lu}{2,8})(['’´\`-]?)(${endings})(?![\\p{L}\\p{N}_@]|[-'’.:/][\\p{L}\\p{N}])`, 'gu');
/** "LSS:s": after s no genitive is marked. */
const doubleS = /(?<![\p{L}\p{N}_./:@&-])(\p{Lu}{1,7}S):s(?![\p{L}\p{N}_])/gu;
const vowel = /[AEIOUYÅÄÖÉ]/u;
/** Without a vowel and yet no letter word. */
const others = new Set(['HTTP', 'XX', 'XXX']);

const nouns = new Map<string, string>();
for (const { base, endings: own } of letterNouns) {
  for (const ending of own) {
    for (const joint of ['', '-', "'", '’']) nouns.set(base + joint + ending, `${base}:${ending}`);
  }
}

export const colonInflection = defineRule({
  meta: {
    id: 'content/colon-inflection',
    title: 'Böjd förkortning utan kolon',
    description: 'Require a colon between an abbreviation read letter by letter and its ending',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.8: böjning av initialförkortningar', 'Institutet för språk och folkminnen, Frågelådan: kolon i förkortningar'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, start: number, found: string, right: string, isKnown: boolean): void => {
      if (isQuoted(unit, start)) return;
      report(unit, {
        start,
        end: start + found.length,
        message: say(`”${found}” ska ha kolon före ändelsen. Skriv ”${right}”.`, `“${found}” should have a colon before its ending. Write “${right}”.`),
        replacements: [right],
        // An English plural looks the same: "CDs" may be "cd-skivor".
        ...(isKnown ? { fix: right } : { impact: 'advice', certainty: 'likely' }),
      });
    };
    const visitNoun = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      const right = nouns.get(token?.lower ?? '');
      // In capitals the other expression has it.
      if (token === undefined || right === undefined || /^\p{Lu}{2}/u.test(token.text)) return;
      // Part of a code or an address: "tvn.se".
      if (/[.@/_]/u.test(unit.text[token.start - 1] ?? '') || /^(?:[@/_]|\.\p{L})/u.test(unit.text.slice(token.end, token.end + 2))) return;
      tell(unit, token.start, token.text, matchCase(token.text, right), true);
    };
    return {
      words: [{ oneOf: nouns, visit: visitNoun }],
      patterns: [
        {
          pattern: inflected,
          // No capital is outside these ranges, and every text is asked.
          needs: /[A-Z\u00C0-\u00DE\u0100-\uFFFF]{2}/,
          visit(unit, match) {
            const [found, base, joint, ending] = match as unknown as [string, string, string, string];
            const isName = letterNames.has(base);
            if (!isName && (vowel.test(base) || others.has(base))) return;
            // "USA-t", "TV-ar": hyphens stand in compounds and codes too.
            if (joint === '-' && ending.length < 2 && ending !== 'n' && ending !== 's') return;
            tell(unit, match.index, found, `${base}:${ending}`, isName && joint !== '-');
          },
        },
        {
          pattern: doubleS,
          visit(unit, match) {
            const [found, base] = match as unknown as [string, string];
            if (isQuoted(unit, match.index)) return;
            report(unit, {
              start: match.index,
              end: match.index + found.length,
              message: say(`”${base}” slutar på s och får ingen ändelse i genitiv. Skriv ”${base}”.`, `“${base}” ends in s and takes no genitive ending. Write “${base}”.`),
              replacements: [base],
              impact: 'advice',
              certainty: 'likely',
            });
          },
        },
      ],
    };
  },
});
