import type { Impact } from '@stockholm/findings';
import type { AnalysedUnit } from '../analysis/analyse.ts';
import type { Token } from '../analysis/tokens.ts';
import type { WordTrigger } from './rule.ts';
import { isAdjacent, isQuoted, matchCase } from './wording.ts';

/** A fixed expression that is often written wrong, with what it should be. */
export interface PhraseFault {
  /**
   * Lower-cased words parted by a space, and what to write for those that are wrong:
   *
   * - `med→i` is written `i`; `till→` is left out; `så→så_att` becomes two words.
   * - `planer|planerna` is either; `måtten|måttens→måttet|måttets` pairs them in order.
   * - `även|också?` may be left out.
   * - `…` is up to two words of any kind, `*s` one that ends so, `#` a number.
   *
   * The first must be words: they wake the rule.
   */
  phrase: string;
  /** Right when it stands directly before, or after, one of these. */
  notAfter?: readonly string[];
  notBefore?: readonly string[];
  /** Right when a name follows. */
  notBeforeName?: true;
  /** When it is less grave than the rule. */
  impact?: Impact;
  source: string;
}

export interface PhraseHit {
  start: number;
  end: number;
  wrong: string;
  right: string;
  fault: PhraseFault;
}

interface Slot {
  kind: 'words' | 'gap' | 'ending' | 'number';
  isOptional: boolean;
  /** Of `words`: what to write for each; of the others empty. */
  words: ReadonlyMap<string, string>;
  ending: string;
}

interface Compiled {
  fault: PhraseFault;
  slots: readonly Slot[];
  /** What the second word must be, where it is one of a few: most phrases are left at that. */
  second: ReadonlyMap<string, string> | undefined;
}

/** Phrases by each word that can begin them, and the words that must come next where only a few can. */
export interface PhraseIndex {
  oneOf: ReadonlyMap<string, readonly Compiled[]>;
  followedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

const gapLength = 2;

/** Makes a list ready; a constant of the rule's. */
export function indexFaults(faults: readonly PhraseFault[]): PhraseIndex {
  const index = new Map<string, Compiled[]>();
  for (const fault of faults) {
    const slots = fault.phrase.split(' ').map(slotOf);
    const [first, next] = slots;
    if (first?.kind !== 'words' || first.isOptional) throw new Error(`Nothing wakes ${fault.phrase}`);
    const second = next?.kind === 'words' && !next.isOptional ? next.words : undefined;
    for (const word of first.words.keys()) {
      const group = index.get(word);
      if (group === undefined) index.set(word, [{ fault, slots, second }]);
      else group.push({ fault, slots, second });
    }
  }
  const followedBy = new Map<string, ReadonlySet<string>>();
  for (const [first, group] of index) {
    const seconds = group.map(({ second }) => second);
    if (!seconds.includes(undefined)) followedBy.set(first, new Set(seconds.flatMap((second) => [...(second?.keys() ?? [])])));
  }
  return { oneOf: index, followedBy };
}

function slotOf(written: string): Slot {
  const none = new Map<string, string>();
  if (written === '…') return { kind: 'gap', isOptional: true, words: none, ending: '' };
  if (written === '#') return { kind: 'number', isOptional: false, words: none, ending: '' };
  if (written.startsWith('*')) return { kind: 'ending', isOptional: false, words: none, ending: written.slice(1) };
  const isOptional = written.endsWith('?');
  const [wrong = '', right] = written.replace(/\?$/u, '').split('→');
  const rights = right?.replaceAll('_', ' ').split('|');
  return {
    kind: 'words',
    isOptional,
    words: new Map(wrong.split('|').map((word, at) => [word, rights === undefined ? word : (rights[at] ?? (rights[0] as string))])),
    ending: '',
  };
}

/** Wakes a rule at each fault; one that begins within another is not told again. */
export function onFault(index: PhraseIndex, tell: (unit: AnalysedUnit, hit: PhraseHit) => void): WordTrigger {
  let told: { unit: AnalysedUnit; end: number } | undefined;
  return {
    ...index,
    visit(unit, at) {
      if (told?.unit === unit && (unit.tokens[at]?.start ?? 0) < told.end) return;
      const hit = faultAt(index, unit, at);
      if (hit === undefined) return;
      told = { unit, end: hit.end };
      tell(unit, hit);
    },
  };
}

/** The fault that begins at `tokens[at]`; undefined where there is none, or where it is quoted. */
function faultAt(index: PhraseIndex, unit: AnalysedUnit, at: number): PhraseHit | undefined {
  const first = unit.tokens[at];
  if (first === undefined) return undefined;
  const after = unit.tokens[at + 1]?.lower ?? '';
  for (const { fault, slots, second } of index.oneOf.get(first.lower) ?? []) {
    if (second?.has(after) === false) continue;
    const words: Written[] = [];
    if (!matches(unit, slots, 0, at, words)) continue;
    const [start, end] = [words[0], words.at(-1)];
    if (start === undefined || end === undefined || isQuoted(unit, start.token.start)) continue;
    const next = unit.tokens[end.at + 1];
    const follows = isAdjacent(unit.text, end.token, next) ? next : undefined;
    const before = isAdjacent(unit.text, unit.tokens[at - 1], first) ? unit.tokens[at - 1] : undefined;
    if (fault.notAfter?.includes(before?.lower ?? '') === true || fault.notBefore?.includes(follows?.lower ?? '') === true) continue;
    if (fault.notBeforeName === true && /^\p{Lu}/u.test(follows?.text ?? '')) continue;
    const wrong = unit.text.slice(start.token.start, end.token.end);
    return { start: start.token.start, end: end.token.end, wrong, right: rightOf(unit.text, words), fault };
  }
  return undefined;
}

interface Written {
  at: number;
  token: Token;
  /** As it should be; empty when it is left out. */
  right: string;
}

/** Fills `words` with what the slots from `slot` on match from the token `at` on. A gap takes as few words as it can. */
function matches(unit: AnalysedUnit, slots: readonly Slot[], slot: number, at: number, words: Written[]): boolean {
  const wanted = slots[slot];
  if (wanted === undefined) return true;
  const length = words.length;
  if (wanted.isOptional && matches(unit, slots, slot + 1, at, words)) return true;
  words.length = length;
  for (let taken = 1; taken <= (wanted.kind === 'gap' ? gapLength : 1); taken += 1) {
    const token = unit.tokens[at + taken - 1];
    const previous = words.at(-1)?.token;
    if (token === undefined || (previous !== undefined && !follows(unit.text, previous, token))) break;
    const right = written(wanted, token);
    if (right === undefined) break;
    words.push({ at: at + taken - 1, token, right });
    let next = at + taken;
    if (wanted.kind === 'number') next = restOfNumber(unit, next, words);
    if (matches(unit, slots, slot + 1, next, words)) return true;
  }
  words.length = length;
  return false;
}

/** One space between them; `kl.` has its stop. */
function follows(text: string, before: Token, after: Token): boolean {
  return isAdjacent(text, before, after) || (before.lower === 'kl' && /^\.[ \u00A0]$/u.test(text.slice(before.end, after.start)));
}

/** What to write for the word; undefined when the slot is for another. */
function written(slot: Slot, token: Token): string | undefined {
  if (slot.kind === 'words') {
    const right = slot.words.get(token.lower);
    if (right === undefined) return undefined;
    return right === token.lower ? token.text : matchCase(token.text, right);
  }
  if (slot.kind === 'number') return /^\d+$/u.test(token.text) ? token.text : undefined;
  if (slot.kind === 'ending') return token.lower.endsWith(slot.ending) && token.lower.length > slot.ending.length + 2 ? token.text : undefined;
  return token.text;
}

/** `09.00` and `1,5` are two words each. */
function restOfNumber(unit: AnalysedUnit, at: number, words: Written[]): number {
  const [before, next] = [words.at(-1), unit.tokens[at]];
  if (before === undefined || next?.start !== before.token.end + 1 || !/^[.:,]\d+$/u.test(unit.text.slice(before.token.end, next.end))) return at;
  words.push({ at, token: next, right: next.text });
  return at + 1;
}

function rightOf(text: string, words: readonly Written[]): string {
  let right = '';
  let end = words[0]?.token.start ?? 0;
  for (const word of words) {
    const space = text.slice(end, word.token.start);
    end = word.token.end;
    if (word.right !== '') right += (right === '' ? '' : space) + word.right;
  }
  // What begins a sentence may have been left out.
  return matchCase(words[0]?.token.text.slice(0, 1) ?? '', right);
}
