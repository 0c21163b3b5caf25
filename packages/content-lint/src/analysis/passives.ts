import { deponents, nounEndings, notVerbs, participles, passiveForms, verbPrefixes, verbsInNas } from '../data/passive-verbs.ts';
import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

const s = 's'.charCodeAt(0);
/** Preterites of the weak conjugations. `-andes` and `-endes` are people: "den sökandes". */
const preterite = /(?:(?<!an|en)d|[kpst]t)es$/u;
/** Supines: `målats, skrivits, uppnåtts, byggts`. */
const supine = /(?:[ait]ts|[gjklmnpr]ts)$/u;
/** Infinitives, and the present of the first conjugation. `-arnas`, `-ernas`, `-ornas`, `-enas` and `-anas` are nouns in the genitive. */
const infinitive = /(?<!(?:[aeo]r|[ae])n)as$/u;
/** Not an address, a file's name or a word joined by a hyphen. */
const letters = /^\p{L}+$/u;
const becoming: ReadonlySet<string> = new Set(['bli', 'blir', 'blev', 'blivit']);
const weakParticiple = /.{3}(?:ad|at|ade)$/u;
/** Between `bli` and its participle: "blir inte längre godkänd". */
const wordsBetween = 3;

/** True when the word, or what is left of it after a verb's prefix, is one of the forms. */
function isForm(word: string, forms: ReadonlySet<string>): boolean {
  if (forms.has(word)) return true;
  for (let at = 1; at < word.length - 2; at += 1) if (forms.has(word.slice(at)) && verbPrefixes.has(word.slice(0, at))) return true;
  return false;
}

/** True for a lower-cased word that is a verb with passive s: `beslutas`, `används`, `har skickats`. */
export function isPassiveWord(word: string): boolean {
  return word.charCodeAt(word.length - 1) === s && isPassiveInS(word);
}

const isPassiveInS = remembered((word) => {
  if (word.length < 3 || !letters.test(word) || deponents.has(word) || notVerbs.has(word)) return false;
  if (preterite.test(word) || (word.length > 4 && infinitive.test(word)) || isForm(word, verbsInNas)) return true;
  if (supine.test(word) && !nounEndings.some((ending) => word.endsWith(ending))) return true;
  return isForm(word, passiveForms);
});

/** True for a form of `bli` with a participle soon after it: "blir godkänd". */
function isFollowedByParticiple(tokens: readonly Token[], index: number, end: number): boolean {
  for (const { lower } of tokens.slice(index + 1, Math.min(end, index + 1 + wordsBetween + 1))) {
    if (weakParticiple.test(lower) || isForm(lower, participles)) return true;
  }
  return false;
}

/**
 * True when the word at `index` makes a passive: a verb with passive s, or `bli` with a participle. By the form of the words only. On
 * Talbanken dev, which the lists were tuned on, 99 of 100 hits are passives and 92 of 100 passives are hit (`npm run evaluate`); on
 * other texts less. Good enough for a measure of a text, not for a remark on a verb.
 *
 * @param first - Index of the sentence's first word in `tokens`.
 * @param end - Index after its last.
 */
export function isPassiveAt(tokens: readonly Token[], index: number, first: number, end: number): boolean {
  const word = tokens[index]?.word;
  // A name in the middle of a sentence is no verb: Thomas, Texas.
  if (word === undefined || (index > first && word.hasCapital)) return false;
  word.passive ??= isPassiveWord(word.lower) ? 'inS' : becoming.has(word.lower) ? 'becoming' : 'none';
  return word.passive === 'inS' || (word.passive === 'becoming' && isFollowedByParticiple(tokens, index, end));
}

/** Counts the passive verbs of a sentence; see {@link isPassiveAt}. */
export function countPassives(tokens: readonly Token[], first: number, end: number): number {
  let count = 0;
  for (let index = first; index < end; index += 1) if (isPassiveAt(tokens, index, first, end)) count += 1;
  return count;
}
