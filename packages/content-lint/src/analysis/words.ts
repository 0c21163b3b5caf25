/** A word by its spelling, which the tokens that are spelled so share. What is known of it is found out once. */
export class Word {
  readonly text: string;
  readonly lower: string;
  /** As LIX counts them: a hyphen is none. */
  readonly letters: number;
  /** Of the letters of `lower`. Two words may have the same one. */
  readonly hash: number;
  /** True of a word that begins with one: a name in the middle of a sentence. */
  readonly hasCapital: boolean;
  /** What it may be of a passive verb; see passives.ts. */
  passive: 'inS' | 'becoming' | 'none' | undefined = undefined;
  /** What the engine's index of words said of it last, and which index it was. */
  wakes: unknown = undefined;
  wokenBy: object | undefined = undefined;

  constructor(text: string) {
    this.text = text;
    this.lower = text.toLowerCase();
    this.letters = text.includes('-') ? text.replaceAll('-', '').length : text.length;
    this.hasCapital = text.charCodeAt(0) !== this.lower.charCodeAt(0);
    let hash = 0;
    for (let at = 0; at < this.lower.length; at += 1) hash = hashed(hash, this.lower.charCodeAt(at));
    this.hash = hash;
  }
}

/** A hash that has read one number more. */
export const hashed = (hash: number, number: number): number => (Math.imul(hash, 31) + number) | 0;

/** As many words are kept, each in a place that its letters decide; another one there takes it over. A text uses the same ones again and again. */
const places = 4096;
/** Longer ones do not come back. */
const longestKept = 60;
const kept = new Array<Word | undefined>(places).fill(undefined);

/**
 * The word that stands in a text between two offsets: one string for it, wherever in whichever text it stands. A seventh of what a
 * text's analysis holds was the same words again.
 *
 * @param hash Of its characters. Two words with the same one only cost time.
 */
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  const place = (hash ^ (hash >>> 13)) & (places - 1);
  const known = kept[place];
  if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const written = text.slice(start, end);
  if (written.length > longestKept) return new Word(written);
  // A copy: a piece of a text keeps all of it.
  return (kept[place] = new Word(` ${written}`.slice(1)));
}
