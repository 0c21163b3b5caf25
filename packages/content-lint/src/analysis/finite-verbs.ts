import { finiteVerbs, neverVerbs, pluralEndings, strongForms } from '../data/finite-verbs.ts';
import { deponents } from '../data/passive-verbs.ts';
import { isPassiveWord } from './passives.ts';
import type { Token } from './tokens.ts';


/** True for a word that is certainly a finite verb where it stands alone: one of the common ones. */
export function isFiniteVerb({ lower }: Token): boolean {
  return finiteVerbs.has(lower);
}

/** True for a word that may be a finite verb, by its form: a common one, or one that ends as they do. */
export function mayBeFinite({ lower }: Token): boolean {
  if (finiteVerbs.has(lower) || deponents.has(lower) || isPassiveWord(lower) || isStrong(lower)) return true;
  if (neverVerbs.has(lower) || !/^\p{L}{3,}$/u.test(lower)) return false;
  if (pluralEndings.some((ending) => lower.endsWith(ending))) return false;
  return /(?:r|de|te)$/u.test(lower) && !/(?:ande|ende|het|are)$/u.test(lower);
}

/** Three letters end too many nouns: `jobbet` is no `bet`. */
function isStrong(word: string): boolean {
  return strongForms.some((form) => (form.length > 3 ? word.endsWith(form) : word === form));
}
