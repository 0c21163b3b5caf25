import { matchesOf } from './matches.ts';

/** Digits that belong together: `14.30`, `10 000`, `2025-26`, `08-465 004`. What they are is for the rules to say. */
export interface Figure {
  start: number;
  end: number;
  text: string;
  /** Each run of digits. */
  parts: readonly string[];
  /** The one character between each two of them. */
  joints: readonly string[];
  /** The characters right beside it; empty at an end of the text. */
  before: string;
  after: string;
}

const space = '[ \\u00A0\\u202F\\u2009]';
/** A space joins thousands only. Linear: every joint is one character between digits. */
const figure = new RegExp(`\\d+(?:(?:[.,:/\\u2010-\\u2014\\u2212-]|(?<!\\d{4})${space}(?=\\d{3}(?!\\d)))\\d+)*`, 'gu');
const joint = /\D/gu;
const digit = /\d/;
/** What may stand right before a figure of running text. Letters, signs and slashes make it part of a name, a code or an address. */
const opening = /^[\s([”“"’'\u2013\u2014~≈<>]?$/u;
const digitBefore = new RegExp(`\\d${space}$`, 'u');
const goesOn = new RegExp(`^(?:${space}\\d|[.@]\\p{L})`, 'u');

/** Every figure of a text, in order. */
export function findFigures(text: string): Figure[] {
  if (!digit.test(text)) return [];
  return matchesOf(text, figure).map(({ 0: found, index: start }) => {
    const end = start + found.length;
    return {
      start,
      end,
      text: found,
      parts: found.split(joint),
      joints: found.match(joint) ?? [],
      before: text.slice(Math.max(0, start - 1), start),
      after: text.slice(end, end + 1),
    };
  });
}

/** True for a figure that begins a word of running text: not the end of a code, an address or a longer number. */
export function isFreeBefore({ start, before }: Figure, text: string): boolean {
  return opening.test(before) && !digitBefore.test(text.slice(Math.max(0, start - 2), start));
}

/** True for a figure of running text: not part of a code, an address, the name of a file or a longer number. */
export function isFree(figure: Figure, text: string): boolean {
  return isFreeBefore(figure, text) && !goesOn.test(text.slice(figure.end, figure.end + 2));
}

/** True for a whole or decimal number as Swedish writes it: `5`, `2,5`, `10 000`. */
export function isPlainNumber({ joints }: Figure): boolean {
  return joints.every((one, index) => /\s/u.test(one) || (one === ',' && index === joints.length - 1));
}

/** The text right before, for an expression that ends there. */
export function textBefore(text: string, { start }: Figure, length = 24): string {
  return text.slice(Math.max(0, start - length), start);
}

/** The text right after, for an expression that begins there. */
export function textAfter(text: string, { end }: Figure, length = 40): string {
  return text.slice(end, end + length);
}

/** Keeps a number and its unit on one line. */
export const hardSpace = '\u00A0';
