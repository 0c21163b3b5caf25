const wide = /[^\0-\u00FF]/;
/** As many characters fit on the stack at once. */
const most = 4096;
const codes: number[] = [];

/** True of a text that V8 keeps in two bytes a character, and with it every piece of it. */
export const isWide = (text: string): boolean => wide.test(text);

/**
 * A piece of a wide text, in one byte a character where it can be. One dash or curly quote makes a page wide, but most of its
 * paragraphs have none: an expression reads them in four fifths of the time when they are copied.
 */
export function narrowed(text: string): string {
  if (wide.test(text) || text.length > most) return text;
  codes.length = text.length;
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return String.fromCharCode.apply(null, codes);
}
