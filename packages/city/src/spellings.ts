import type { Sourced } from './entry.ts';
import spellingData from './data/spellings.json' with { type: 'json' };

/** A name that is often misspelt. Compare whole words: `Stockholms Stad` is wrong, `Stockholms Stads Parkerings AB` is a name. */
export interface Spelling extends Sourced {
  /** As it is often written; case matters. */
  wrong: string;
  right: string;
  why: string;
}

export const spellings: readonly Spelling[] = spellingData as Spelling[];
