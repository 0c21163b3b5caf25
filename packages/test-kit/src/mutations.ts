/** Choices by chance that are the same on every machine and in every run. */
export class Chance {
  #state: number;

  /** @param seed any whole number; the same one gives the same choices. */
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 up to, not including, `end`; 0 where `end` is 0. */
  upTo(end: number): number {
    return Math.floor(this.#next() * end);
  }

  /** One of them, which must not be none. */
  pick<Item>(from: readonly Item[]): Item {
    return from[this.upTo(from.length)] as Item;
  }

  /** Mulberry32: from 0 up to 1. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

/** What breaks a parser, an offset or a sentence. */
const splinters = [
  '<', '</p>', '<p lang="en">', '<>', '/>', '<!--', '-->', '<!-- stad-disable -->', '<![CDATA[', '&', '&#x', '&auml;', '&#0;', '*', '**', '[', '](', '`', '```\n', '|', '\n', '\r', '\r\n', '\n\n', '\n    ', '\t', '> ', '# ', '- ', '---\n',
  '\uFEFF', '\0', '\u00AD', '\u030A', '\uD800', '\uDC00', '\uFFFC', '\u2028', '\u{1F600}', '\u0130', '\uFB01', '{', '}', '{{', '#}', '\'', '"', '\\', '\\u', ': ', ',', '...', '!', '&a *a', '811228-9874', '…', '”', '1'.repeat(40),
];

/**
 * The text with one thing cut out, doubled, moved, turned around, in capitals, or put in.
 * Mutate again for more of them.
 */
export function mutate(text: string, chance: Chance): string {
  const from = chance.upTo(text.length);
  const to = Math.min(text.length, from + chance.upTo(60));
  const piece = text.slice(from, to);
  return chance.pick([
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + piece.repeat(1 + chance.upTo(4)) + text.slice(to),
    () => text.slice(0, from) + chance.pick(splinters).repeat(1 + chance.upTo(3)) + text.slice(from),
    () => text.slice(0, from) + chance.pick(splinters) + text.slice(to),
    () => text.slice(to) + text.slice(0, to),
    () => text.slice(0, from) + piece.toUpperCase() + text.slice(to),
    () => text.slice(0, from) + Array.from(piece).reverse().join('') + text.slice(to),
  ])();
}

/** The bytes cut off, or with one of them changed. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.upTo(8) === 0) return bytes.slice(0, chance.upTo(bytes.length));
  const copy = bytes.slice();
  if (copy.length > 0) copy[chance.upTo(copy.length)] = chance.upTo(256);
  return copy;
}
