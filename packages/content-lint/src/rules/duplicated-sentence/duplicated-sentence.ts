import type { AnalysedUnit } from '../../analysis/analyse.ts';
import type { Sentence } from '../../analysis/sentences.ts';
import type { Token } from '../../analysis/tokens.ts';
import { hashed } from '../../analysis/words.ts';
import { defineRule } from '../../engine/rule.ts';
import type { UnitKind } from '../../text-unit.ts';

interface Options {
  /** Shorter sentences may be repeated: `Du kan också ringa oss.` */
  minimumWords: number;
}

/** A sentence and its words. */
interface Said {
  unit: AnalysedUnit;
  sentence: Sentence;
  /** Indexes of its first word in the unit's tokens, and after its last. */
  first: number;
  end: number;
  /** Where it was first said, word for word or nearly. */
  earlier?: { said: Said; exact: boolean };
}

/** Running text. What a table, a quotation or a label repeats is meant. */
const running: readonly UnitKind[] = ['paragraph', 'listItem'];
/** Shorter sentences that differ by a word are parallels: one for each kind of housing. */
const leastNearlySame = 20;
/** Near twins have their first or last so many words in common. */
const sharedWords = 8;
const leastAlike = 0.85;

export const duplicatedSentence = defineRule<Options>({
  meta: {
    id: 'content/duplicated-sentence',
    title: 'Samma mening två gånger',
    description: 'Disallow a long sentence that a text says twice, word for word or nearly',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Stockholms stads skrivregler: skriv kort', 'Språklagen (2009:600) 11 §: vårdat, enkelt och begripligt'],
    since: '2026.1',
    profiles: ['web', 'official', 'crisis', 'internal', 'letter'],
    fixable: false,
    defaultOptions: { minimumWords: 8 },
    schema: { type: 'object', additionalProperties: false, properties: { minimumWords: { type: 'integer', minimum: 4 } } },
  },
  create({ document, options, lang, say, report }) {
    const all: Said[] = [];
    return {
      kinds: running,
      sentenceWords: options.minimumWords,
      sentence(unit, sentence, { first, end }) {
        // Hours, prices and addresses are repeated where they are needed.
        if (/[\d\uFFFC]/u.test(unit.text.slice(sentence.start, sentence.end))) return;
        all.push({ unit, sentence, first, end });
      },
      document() {
        findEarlier(all);
        for (const run of runsOf(all)) {
          const [first, last] = [run[0] as Said, run.at(-1) as Said];
          const { said, exact } = first.earlier as NonNullable<Said['earlier']>;
          const place = said.unit.sourceRange(said.sentence.start, said.sentence.end);
          const line = place === undefined || document.docx !== undefined ? undefined : document.range(place.start, place.end).line;
          const where = line === undefined ? '' : lang === 'en' ? ` (line ${line})` : ` (rad ${line})`;
          report(first.unit, {
            start: first.sentence.start,
            end: last.sentence.end,
            message: exact
              ? say(
                  `${run.length === 1 ? 'Samma mening står' : 'Samma meningar står'} tidigare i texten${where}. Behövs ${run.length === 1 ? 'den' : 'de'} två gånger?`,
                  `${run.length === 1 ? 'The same sentence stands' : 'The same sentences stand'} earlier in the text${where}. Is it needed twice?`,
                )
              : say(
                  `Nästan samma mening står tidigare i texten${where}. Stryk den ena, och kontrollera att orden som skiljer är rätt.`,
                  `Nearly the same sentence stands earlier in the text${where}. Cut one of them, and check that the words that differ are right.`,
                ),
          });
        }
      },
    };
  },
});

function findEarlier(all: readonly Said[]): void {
  // By the hash of their words. One candidate for each: a text of a thousand twins must not cost a million comparisons.
  const exact = new Map<number, Said>();
  const openings = new Map<number, Said>();
  const endings = new Map<number, Said>();
  for (const said of all) {
    const { unit, first, end } = said;
    const key = hashOf(unit, first, end);
    const same = exact.get(key);
    if (same !== undefined && isSame(said, same)) {
      said.earlier = { said: same, exact: true };
      continue;
    }
    exact.set(key, said);
    if (end - first < leastNearlySame) continue;
    const opening = hashOf(unit, first, first + sharedWords);
    const ending = hashOf(unit, end - sharedWords, end);
    const near = [openings.get(opening), endings.get(ending)].find((other) => other !== undefined && isAlike(wordsOf(said), wordsOf(other)));
    if (near !== undefined) said.earlier = { said: near, exact: false };
    openings.set(opening, said);
    endings.set(ending, said);
  }
}

function hashOf({ tokens }: AnalysedUnit, first: number, end: number): number {
  let hash = 0;
  for (let index = first; index < end; index += 1) hash = hashed(hash, (tokens[index] as Token).word.hash);
  return hash;
}

const wordsOf = ({ unit, first, end }: Said): string[] => unit.tokens.slice(first, end).map(({ lower }) => lower);

function isSame(one: Said, other: Said): boolean {
  if (one.end - one.first !== other.end - other.first) return false;
  for (let index = one.first; index < one.end; index += 1) {
    if (one.unit.tokens[index]?.lower !== other.unit.tokens[index - one.first + other.first]?.lower) return false;
  }
  return true;
}

/** The share of words that both have, of the longer. */
function isAlike(words: readonly string[], others: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return shared >= leastAlike * Math.max(words.length, others.length);
}

/** Sentences that follow each other at both places are one repetition. */
function runsOf(all: readonly Said[]): Said[][] {
  const runs: Said[][] = [];
  let before: Said | undefined;
  for (const said of all) {
    const { earlier } = said;
    if (earlier !== undefined) {
      const run = runs.at(-1);
      if (before?.earlier !== undefined && before.earlier.exact && earlier.exact && before.unit === said.unit && before.earlier.said.unit === earlier.said.unit && run !== undefined) run.push(said);
      else runs.push([said]);
    }
    before = said;
  }
  return runs;
}
