import { firstNames } from '../data/first-names.ts';
import type { AnalysedUnit } from './analyse.ts';
import type { Token } from './tokens.ts';

/** What someone is at work, written beside their name. */
export interface Role {
  /** Undefined where it stands in the unit of the name. */
  unit: AnalysedUnit | undefined;
  start: number;
  end: number;
  /** As written: `Avdelningschef`. */
  text: string;
  /** `below`: on a line of its own, as below a signature. `after`: after a comma, as in a sentence or a list. */
  standing: 'below' | 'after';
}

/** First name and surname of someone, where the words show that it is a person. */
export interface PersonName {
  start: number;
  end: number;
  /** Lower-cased. */
  first: string;
  surname: string;
  role: Role | undefined;
}

/** Endings of the titles that people have at work in a city. Source: Stockholms stad, titles in published tjänsteutlåtanden. */
const roleEnding = /(?:direktör|chef|handläggare|sekreterare|kommunikatör|strateg|ledare|utredare|rektor|jurist|samordnare|controller|arkitekt|registrator|ordförande|borgarråd|inspektör|ingenjör|kurator)$/u;
const nameWord = /^\p{Lu}\p{Ll}{1,24}(?:-\p{Lu}\p{Ll}{1,24})?$/u;
/** Two words with capitals beside each other: what a text with a name must have, and most do not. In ranges, as {@link startsWithCapital}; no word of a name is longer. */
export const twoCapitals = /[A-Z\u00C0-\u00DE\u0100-\uFFFF][^\s]{1,52}[ \u00A0][A-Z\u00C0-\u00DE\u0100-\uFFFF]/;
/** A name longer than this is a heading with capitals. */
const mostWords = 4;

/** As in the list of first names: `Åsa` is `asa`. */
const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const isRole = (token: Token | undefined): token is Token => token !== undefined && token.text.length < 40 && roleEnding.test(token.lower);

/**
 * In a text with {@link twoCapitals}: two to four words with capitals, of which the first is a common first name, or with a title of work beside them.
 *
 * @param next - What follows in the text: a title may stand on the line below a name.
 */
export function findPersonNames(unit: AnalysedUnit, next?: AnalysedUnit): readonly PersonName[] {
  // More than one rule asks.
  let names = known.get(unit);
  if (names === undefined) known.set(unit, (names = readNames(unit, next)));
  return names;
}

const known = new WeakMap<AnalysedUnit, readonly PersonName[]>();

function readNames(unit: AnalysedUnit, next: AnalysedUnit | undefined): PersonName[] {
  const { tokens } = unit;
  const found: PersonName[] = [];
  for (let at = 0; at < tokens.length - 1; at += 1) {
    if (!startsWithCapital(tokens[at] as Token)) continue;
    let end = at;
    while (end < tokens.length && end - at <= mostWords && nameWord.test((tokens[end] as Token).text) && (end === at || isJoined(unit, end))) end += 1;
    if (end - at >= 2 && end - at <= mostWords) {
      const name = nameOf(unit, at, end, next);
      if (name !== undefined) found.push(name);
    }
    at = Math.max(at, end - 1);
  }
  return found;
}

function nameOf({ text, tokens: words }: AnalysedUnit, from: number, to: number, next: AnalysedUnit | undefined): PersonName | undefined {
  const isKnown = (index: number): boolean => firstNames.has(plain((words[index] as Token).text));
  // The first word of a sentence has its capital anyway: "Kontakta Anna Lind", "Handläggare Kim Lind".
  const first = to - from > 2 && !isKnown(from) && (isKnown(from + 1) || isRole(words[from])) ? from + 1 : from;
  const [start, last] = [words[first] as Token, words[to - 1] as Token];
  const role = roleAfter(text, last, words[to]) ?? (last.end === text.length ? roleBelow(next) : undefined);
  if (role === undefined && !isKnown(first) && !isRole(words[first - 1])) return undefined;
  return { start: start.start, end: last.end, first: start.lower, surname: last.text, role };
}

function startsWithCapital({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || code > 0xff;
}

/** One space within one line: what stands on the next line is another thing. */
function isJoined(unit: AnalysedUnit, index: number): boolean {
  const [before, after] = [unit.tokens[index - 1] as Token, unit.tokens[index] as Token];
  return after.start === before.end + 1 && /[ \u00A0]/u.test(unit.text[before.end] ?? '') && unit.isVerbatim(before.start, after.end);
}

function roleAfter(text: string, last: Token, next: Token | undefined): Role | undefined {
  if (!isRole(next) || !/^, ?$/u.test(text.slice(last.end, next.start))) return undefined;
  return { unit: undefined, start: next.start, end: next.end, text: next.text, standing: 'after' };
}

/** A line of one title or two, as below the names of a signature. */
function roleBelow(next: AnalysedUnit | undefined): Role | undefined {
  const [token] = next?.tokens ?? [];
  if (next === undefined || next.tokens.length > 3 || !isRole(token) || token.start > 0) return undefined;
  return { unit: next, start: token.start, end: token.end, text: token.text, standing: 'below' };
}

const equalSounds: readonly ReadonlySet<string>[] = [new Set(['c', 'k']), new Set(['v', 'w'])];

/**
 * True of two spellings of what may be one surname: both of five letters or more, the same first letter (or one that sounds the
 * same), and one letter more, less, changed or exchanged with its neighbour. A genitive is the same name.
 */
export function isNearSurname(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  if (a.length < 5 || a === b || b === `${a}s` || b.length - a.length > 1) return false;
  const [first, second] = [a[0] as string, b[0] as string];
  if (first !== second && !equalSounds.some((sounds) => sounds.has(first) && sounds.has(second))) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a.length !== b.length) return a.slice(at) === b.slice(at + 1);
  return a.slice(at + 1) === b.slice(at + 1) || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
}
