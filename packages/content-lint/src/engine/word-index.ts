import type { Word } from '../analysis/words.ts';
import type { WordTrigger } from './rule.ts';

/** The lists that a word is in, by their numbers. */
interface Met {
  always: number[];
  /** By the word that must come next. */
  before: Map<string, number[]> | undefined;
  /** True of a word that is asked for after some other. */
  isSecond: boolean;
}

/** For each word of all lists what it wakes, however many lists there are. */
export type WordIndex = ReadonlyMap<string, Readonly<Met>>;

/** What a word wakes; asked of the map once for each word, and not for each time that it stands in a text. */
export function wokenBy(index: WordIndex, word: Word): Readonly<Met> | undefined {
  if (word.wokenBy !== index) {
    word.wakes = index.get(word.lower);
    word.wokenBy = index;
  }
  return word.wakes as Readonly<Met> | undefined;
}

type Lists = readonly Pick<WordTrigger, 'oneOf' | 'followedBy'>[];

const indexes: { lists: Lists; index: WordIndex }[] = [];
/** Languages, kinds of text and settings that differ in one run. */
const mostKept = 8;

/** Texts of one run are judged by the same lists: they are indexed once. */
export function wordsFor(lists: Lists): WordIndex {
  const known = indexes.find((one) => one.lists.length === lists.length && one.lists.every(({ oneOf }, number) => oneOf === lists[number]?.oneOf));
  if (known !== undefined) return known.index;
  const index = new Map<string, Met>();
  const entryOf = (word: string): Met => {
    let met = index.get(word);
    if (met === undefined) index.set(word, (met = { always: [], before: undefined, isSecond: false }));
    return met;
  };
  for (const [number, { oneOf, followedBy }] of lists.entries()) {
    for (const word of oneOf.keys()) {
      const met = entryOf(word);
      const seconds = followedBy?.get(word);
      if (seconds === undefined) met.always.push(number);
      else for (const second of seconds) {
        entryOf(second).isSecond = true;
        noteSecond((met.before ??= new Map()), second, number);
      }
    }
  }
  // The triggers themselves hold a document.
  if (indexes.push({ lists: lists.map(({ oneOf }) => ({ oneOf })), index }) > mostKept) indexes.shift();
  return index;
}

function noteSecond(before: Map<string, number[]>, second: string, number: number): void {
  const numbers = before.get(second);
  if (numbers === undefined) before.set(second, [number]);
  else numbers.push(number);
}
