/** A word of a unit's text. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower-cased. */
  lower: string;
  start: number;
  end: number;
}

/** Letters and digits, joined by a hyphen, colon or apostrophe inside: `AI-tjänster`, `EU:s`. Linear: each joint is followed by a letter. */
const word = /[\p{L}\p{N}\p{M}_]+(?:[-\u2010\u2011:’'][\p{L}\p{N}\p{M}_]+)*/gu;

/** The words of a text, with offsets. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const [found] = match;
    tokens.push({ text: found, lower: found.toLowerCase(), start: match.index, end: match.index + found.length });
  }
  return tokens;
}
