import type { WordTrigger } from './rule.ts';

/** The lists that a word is in, by their numbers. */
interface Met {
  always: number[];
  /** By the word that must come next. */
  before: Map<string, number[]> | undefined;
}

/** For each word of all lists what it wakes: two looks into a map, however many lists there are. */
export type WordIndex = ReadonlyMap<string, Readonly<Met>>;
type Lists = readonly Pick<WordTrigger, 'oneOf' | 'followedBy'>[];

const indexes: { lists: Lists; index: WordIndex }[] = [];
/** Languages, kinds of text and settings that differ in one run. */
const mostKept = 8;

/** Texts of one run are judged by the same lists: they are indexed once. */
export function wordsFor(lists: Lists): WordIndex {
  const known = indexes.find((one) => one.lists.length === lists.length && one.lists.every(({ oneOf }, number) => oneOf === lists[number]?.oneOf));
  if (known !== undefined) return known.index;
  const index = new Map<string, Met>();
  for (const [number, { oneOf, followedBy }] of lists.entries()) {
    for (const word of oneOf.keys()) {
      let met = index.get(word);
      if (met === undefined) index.set(word, (met = { always: [], before: undefined }));
      const seconds = followedBy?.get(word);
      if (seconds === undefined) met.always.push(number);
      else for (const second of seconds) noteSecond((met.before ??= new Map()), second, number);
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
