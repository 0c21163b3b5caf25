/** A sentence of a unit's text, without the white space around it. */
export interface Sentence {
  start: number;
  end: number;
}

/** Abbreviations that the next word follows in the same sentence, whatever its first letter. */
const bindingAbbreviations = new Set(
  (
    'bl.a t.ex tex s.k d.v.s dvs fr.o.m t.o.m p.g.a m.a.o f.d f.n f.ö a.a jfr resp ca ev exkl inkl enl ' +
    'dr prof doc ing övers nuv dåv adr hr forts anm'
  ).split(' '),
);
/** Abbreviations that are words too (en bil, min): they bind only to a number. */
const numberAbbreviations = new Set('s sid kap fig tab bil kl nr max min tel tfn prop bet vol avd avs mom art punkt'.split(' '));
/** Abbreviations that often end a sentence: the next capital decides. */
const closingAbbreviations = new Set('osv etc m.m m.fl e.d o.d o.dyl e.dyl mm mfl o.s.v d.ä d.y e.kr f.kr mkr mdkr kr tim st'.split(' '));

/** A terminal, what may close after it, and the white space before the next sentence. Begins only where a run of them begins, or a row of dots would cost quadratic time. */
const boundary = /(?<![.!?…])[.!?…]+["”’'»)\]]*(?=(\s+))/gu;
const opener = /^["”’'»“‘«([–—-]*\s*[\p{Lu}\p{N}]/u;
const wordBefore = /[\p{L}\p{N}.:]+$/u;

/**
 * Splits a unit's text into sentences. Knows Swedish abbreviations, initials and ordinals, so that "bl.a. Kista"
 * and "den 3. maj" stay whole.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  boundary.lastIndex = 0;
  for (let match = boundary.exec(text); match !== null; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    const gap = match[1] as string;
    if (end + gap.length >= text.length) break;
    if (!isBoundary(text, match.index, match[0], end + gap.length)) continue;
    push(sentences, text, start, end);
    start = end + gap.length;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function isBoundary(text: string, at: number, marks: string, next: number): boolean {
  const following = text.slice(next, next + 12);
  if (!opener.test(following)) return false;
  if (marks !== '.') return true;
  const word = wordBefore.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (bindingAbbreviations.has(lower)) return false;
  if (numberAbbreviations.has(lower) && /^\p{N}/u.test(following)) return false;
  if (closingAbbreviations.has(lower)) return /^["”’'»“‘«([–—-]*\s*\p{Lu}/u.test(following);
  // An initial: "A. Andersson", "J.R. Larsson".
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return false;
  // An ordinal or a list number: "den 3. maj" has a small letter and never comes here; "1. Inledning" does.
  if (/^\d{1,2}$/u.test(word) && at - word.length === 0) return false;
  return true;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  const trimmed = part.trim();
  if (trimmed === '') return;
  const start = from + part.indexOf(trimmed);
  sentences.push({ start, end: start + trimmed.length });
}

/** The sentence at an offset, found in logarithmic time: a rule may ask at each of many words of a long unit. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}
