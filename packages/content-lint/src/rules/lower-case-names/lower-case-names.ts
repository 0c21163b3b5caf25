import type { AnalysedUnit } from '../../analysis/analyse.ts';
import type { Token } from '../../analysis/tokens.ts';
import { addressWords, type LowerCaseGroup, lowerCaseGroups, monthsAndNames, nameIntroducers, ownWords } from '../../data/lower-case-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';
import type { UnitKind } from '../../text-unit.ts';

/** Running text. Headings and labels are short, and every word in them may be the first. */
const prose: ReadonlySet<UnitKind> = new Set(['paragraph', 'listItem', 'message', 'hint', 'error']);

const what: Record<LowerCaseGroup['kind'], { sv: string; en: string }> = {
  day: { sv: 'Veckodagar', en: 'Days' },
  month: { sv: 'Månader', en: 'Months' },
  title: { sv: 'Titlar och yrken', en: 'Titles and professions' },
  language: { sv: 'Språk', en: 'Languages' },
  belief: { sv: 'Religioner och de som tror', en: 'Religions and believers' },
};

/** By the word: what it is, and the words that it is known to stand after. */
const groupOf = new Map(
  lowerCaseGroups.flatMap(({ kind, words, after }) => {
    const group = { kind, before: new Set(after) };
    return words.map((word) => [word, group] as const);
  }),
);

interface Own {
  unit: AnalysedUnit;
  token: Token;
}

export const lowerCaseNames = defineRule({
  meta: {
    id: 'content/lower-case-names',
    title: 'Stor bokstav inne i meningen',
    description: 'Require days, months, titles, languages, religions and du to have a small letter',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, kapitel 9: stor och liten bokstav', 'Myndigheternas skrivregler 8, 8.2.1: du och ni'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const own: Own[] = [];
    let addressed = false;

    const tell = (unit: AnalysedUnit, { text, lower, start, end }: Token, why: { sv: string; en: string }, isSure: boolean): void => {
      report(unit, {
        start,
        end,
        message: say(`${why.sv} skrivs med liten bokstav inne i meningen. Skriv ”${lower}”.`, `${why.en} have a small letter within a sentence. Write “${lower}” instead of “${text}”.`),
        replacements: [lower],
        ...(isSure ? { fix: lower } : { certainty: 'likely' as const }),
      });
    };

    const visitName = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      const group = groupOf.get(token?.lower ?? '');
      if (token === undefined || group === undefined || !isCapitalised(token.text)) return;
      const { kind, before } = group;
      const previous = previousWord(unit, at);
      if (previous === undefined) return;
      const isDate = kind === 'month' && /^(?:[12]?\d|3[01])(?::?[ae])?$/u.test(previous.lower);
      if (!isDate && (!before.has(previous.lower) || (kind === 'month' && monthsAndNames.has(token.lower)))) return;
      if (beginsName(unit, at, kind)) return;
      tell(unit, token, what[kind], true);
    };
    const visitAddress = (unit: AnalysedUnit, at: number): void => {
      const token = unit.tokens[at];
      if (token === undefined || !isCapitalised(token.text)) return;
      const previous = previousWord(unit, at, true);
      if (previous === undefined || nameIntroducers.has(previous.lower) || isCapitalised(unit.tokens[at + 1]?.text ?? '')) return;
      if (ownWords.has(token.lower)) own.push({ unit, token });
      else {
        addressed = true;
        tell(unit, token, { sv: 'Tilltal som du och ni', en: 'Words of address such as du and ni' }, true);
      }
    };
    return {
      words: [
        { oneOf: groupOf, visit: visitName },
        { oneOf: addressWords, visit: visitAddress },
        { oneOf: ownWords, visit: visitAddress },
      ],
      document() {
        // "Dina uppgifter" may be a page. Where the text has "Du" too, it is its way of writing.
        for (const { unit, token } of own) tell(unit, token, { sv: 'Tilltal som din och er', en: 'Words of address such as din and er' }, addressed);
      },
    };
  },
});

const isCapitalised = (word: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(word);

/** The word directly before, when it is written small and both are running text; after a comma too for some. */
function previousWord(unit: AnalysedUnit, at: number, orComma = false): Token | undefined {
  const [previous, token] = [unit.tokens[at - 1], unit.tokens[at]];
  if (previous === undefined || token === undefined || !prose.has(unit.unit.kind) || previous.text !== previous.lower) return undefined;
  const isNear = isAdjacent(unit.text, previous, token) || (orComma && unit.text.slice(previous.end, token.start) === ', ');
  if (!isNear || isQuoted(unit, token.start)) return undefined;
  // An address: "på Måndag.se".
  return /^[.@]\p{L}/u.test(unit.text.slice(token.end, token.end + 2)) ? undefined : previous;
}

/** "i Augusti Strindberg", "på Svenska institutet": what follows makes it a name. */
function beginsName(unit: AnalysedUnit, at: number, kind: LowerCaseGroup['kind']): boolean {
  const next = unit.tokens[at + 1];
  const token = unit.tokens[at];
  if (next === undefined || token === undefined) return false;
  const isNext = isAdjacent(unit.text, token, next);
  // "med Rektor Ek" is a title before a name.
  if (isNext && kind !== 'title' && /^\p{Lu}/u.test(next.text)) return true;
  return kind === 'language' && isNext && !endsNoun.has(next.lower);
}

/** After a language as a noun, and not after an adjective. */
const endsNoun: ReadonlySet<string> = new Set('och eller men i på för av med om från till hos vid när som är finns så samt än inte också'.split(' '));
