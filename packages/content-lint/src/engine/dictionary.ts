/**
 * What knows how words are spelt: the caller's, since no Swedish dictionary has a licence that we could ship it under (decision 11).
 * `openDictionary` of `/node` reads a Hunspell dictionary.
 */
export interface Dictionary {
  /** True for a word, in any inflection or compound, as it is written within a sentence. */
  knows(word: string): boolean;
  /** What may have been meant, the likeliest first. Dear: asked of a few words in a text only. */
  suggest(word: string): readonly string[];
}
