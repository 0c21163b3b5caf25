/** Soft hyphen and zero-width space: layout, not text. */
const invisible = /[\u00AD\u200B]/u;
/** Combining marks, conjoining Hangul, and the few single characters that NFC replaces in Latin text. */
const decomposed = /[\p{Mark}\u1100-\u11FF\u212A\u212B\u2126]/u;
/** Whatever both may match, in ranges: what most texts lack, at a fraction of the cost. */
const mayChange = /\u00AD|[\u0300-\u1FFF\u200B\u2070-\uFFFB\uFFFD-\uFFFF]/;
/** A base character with its marks. Thirty at most (Unicode's stream-safe limit), or a hostile text costs quadratic time. */
const cluster = /[\u00AD\u200B]|[^\p{Mark}][\p{Mark}\u1160-\u11FF]{0,30}|\p{Mark}{1,30}/gsu;

export interface NormalisedText {
  text: string;
  /** For each character of `text`, where it begins in the text before; undefined when nothing changed. */
  starts: Uint32Array | undefined;
  /** For each character of `text`, where it ends in the text before. */
  ends: Uint32Array | undefined;
}

/** NFC without soft hyphens, so that `a` + ring meets `å` in a word list; offsets lead back. */
export function normalise(text: string): NormalisedText {
  if (!mayChange.test(text) || (!invisible.test(text) && !decomposed.test(text))) return { text, starts: undefined, ends: undefined };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const [piece] = match;
    if (piece === '\u00AD' || piece === '\u200B') continue;
    const composed = piece.normalize('NFC');
    const exact = composed === piece;
    for (let i = 0; i < composed.length; i += 1) {
      starts.push(exact ? match.index + i : match.index);
      ends.push(exact ? match.index + i + 1 : match.index + piece.length);
    }
    parts.push(composed);
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
