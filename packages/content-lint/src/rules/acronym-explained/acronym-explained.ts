import { organisations } from '@stockholm/city';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { emphasisWords, smallWords } from '../../data/emphasis-words.ts';
import { knownAcronyms } from '../../data/known-acronyms.ts';
import { shortAcronyms } from '../../data/short-acronyms.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import type { UnitKind } from '../../text-unit.ts';
import { heads } from '../split-compound/split-compound.ts';

interface Options {
  /** Acronyms that the readers know. */
  known: string[];
}

const prose: ReadonlySet<UnitKind> = new Set(['paragraph', 'listItem', 'hint', 'error']);

const short = shortAcronyms.map((one) => one.short).join('|');
/** With an ending or the rest of a compound after it: `IVO:s`, `HVB-hem`. Not a code, an address or a name of a file. */
const acronym = new RegExp(`(?<![\\p{L}\\p{N}_.:/@&#\\\\-])(\\p{Lu}{3,6}|${short})(?=-\\p{Ll}{2}|:\\p{Ll}{1,4}(?!\\p{L})|(?![\\p{L}\\p{N}_@]|[-:/.]\\p{L}|[-:/.]?\\p{N}))`, 'gu');
// No capital is outside these ranges, and every text is asked.
const capitals = new RegExp(`[A-Z\\u00C0-\\u00DE\\u0100-\\uFFFF]{3}|${short}`);
const roman = /^[IVXLC]+$/u;
/** "SOSFS 1997:14", "ISO 9001": a name with a number. */
const numbered = /^[ \u00A0]\p{N}/u;
/** "AI tjänster" is one word, and another rule's to mend: it is asked about where it stands next. */
const wordAfter = /^[ \u00A0](\p{Ll}{2,30})(?!\p{L})/u;
/** A capital beside it: a name of more words, a heading or shouting. */
const capitalsAfter = /^[ \u00A0]\p{Lu}/u;
const capitalsBefore = /(?<!\p{L})\p{Lu}{2,40}[ \u00A0]$/u;
/** "ATC-kod": what the code is called, and its letters say nothing more. */
const nameOfCode = /^-kod(?:en|er|erna)?(?!\p{L})/u;
const explainedAfter = /^(?::\p{L}{1,6}|-\p{L}{2,40})?["”’]?(?:[ \u00A0]\([^()]{4,160}\)|,? (?:som )?(?:står för|betyder|är (?:en )?förkortning|utläses|uttyds)|[ \u00A0]?[–=:][ \u00A0]\p{L})/u;
const explainedBefore = /(?:\p{L}["”’*]{0,3}[ \u00A0]\((?:[^()]{0,40}[ \u00A0])?|(?:förkort\p{L}{1,6}|kalla[dst]|kallas|kort|heter|eller)[ \u00A0]["”’]?)$/u;

const shortNames: ReadonlyMap<string, string> = new Map(shortAcronyms.map((one) => [one.short, one.name]));
const fullNames: ReadonlyMap<string, string> = new Map([
  ...shortNames,
  ...organisations.flatMap(({ name, shortName, abbreviations = [] }) => [shortName ?? '', ...abbreviations].filter((abbreviation) => /^\p{Lu}{3,6}$/u.test(abbreviation)).map((abbreviation) => [abbreviation, name] as const)),
]);
const knownToAll: ReadonlySet<string> = new Set(knownAcronyms.flatMap(({ words }) => words));

export const acronymExplained = defineRule<Options>({
  meta: {
    id: 'content/acronym-explained',
    title: 'Förkortning utan förklaring',
    description: 'Require acronyms to be explained where they are first used',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.2: förklara förkortningar', 'WCAG 2.2, 3.1.4: förkortningar'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { known: [] },
    schema: { type: 'object', additionalProperties: false, properties: { known: { type: 'array', items: { type: 'string' } } } },
  },
  create({ options, document, say, report }) {
    const known = new Set(options.known);
    const explained = new Set<string>();
    const first = new Map<string, { unit: AnalysedUnit; start: number }>();
    return {
      patterns: [
        {
          pattern: acronym,
          needs: capitals,
          visit(unit, match) {
            const word = match[1] as string;
            const lower = word.toLowerCase();
            if (knownToAll.has(word) || known.has(word) || explained.has(word) || roman.test(word) || emphasisWords.has(lower) || smallWords.has(lower)) return;
            const start = match.index;
            const before = unit.text.slice(Math.max(0, start - 120), start);
            const after = unit.text.slice(start + word.length, start + word.length + 170);
            if (explainedAfter.test(after) || explainedBefore.test(before) || isApposition(word, before, after)) {
              explained.add(word);
              return;
            }
            // "Vad är LVU?" is answered below.
            if (first.has(word) || (/är[ \u00A0]$/u.test(before) && after.startsWith('?')) || !prose.has(unit.unit.kind) || numbered.test(after) || nameOfCode.test(after) || capitalsAfter.test(after) || capitalsBefore.test(before) || heads.has(wordAfter.exec(after)?.[1] ?? '') || isQuoted(unit, start)) return;
            first.set(word, { unit, start });
          },
        },
      ],
      document() {
        for (const [word, { unit, start }] of first) {
          // Explained further on, it is explained: where is a matter of taste.
          if (explained.has(word)) continue;
          const name = fullNames.get(word);
          // With the words somewhere in the text, most readers see what two letters stand for.
          const words = shortNames.get(word);
          if (words !== undefined && document.units.some(({ text }) => text.toLowerCase().includes(words))) continue;
          report(unit, {
            start,
            end: start + word.length,
            message:
              name === undefined
                ? say(`Vet läsaren vad ${word} är? Skriv ut det första gången, och förkortningen inom parentes.`, `Does the reader know what ${word} is? Write it out the first time, with the acronym in brackets.`)
                : say(`Skriv ut ${word} första gången: ${name} (${word}).`, `Write out ${word} the first time: ${name} (${word}).`),
            ...(name === undefined || unit.text[start + word.length] === ':' || unit.text[start + word.length] === '-' ? {} : { replacements: [`${name} (${word})`] }),
          });
        }
      },
    };
  },
});

/** "IVO, Inspektionen för vård och omsorg", or the other way round: a word beside the comma has its first letter. */
function isApposition(word: string, before: string, after: string): boolean {
  const letter = word.slice(0, 1).toLowerCase();
  if (/^, \p{L}/u.test(after) && after.slice(2, 3).toLowerCase() === letter) return true;
  return /\p{L}{2}, $/u.test(before) && before.split(/[^\p{L}]+/u).some((one) => one.length > 2 && one.toLowerCase().startsWith(letter));
}
