/**
 * Writes what lies beyond Latin-1 as `\u2013`. V8 holds a module's whole source, and with two bytes for each character as soon as
 * one of them needs two: a single dash in the rules cost 0.8 MB.
 */
export function oneByteSource() {
  return {
    name: 'stad:one-byte-source',
    // After the last printing of the code, which writes characters as themselves.
    generateBundle(_options: unknown, bundle: Readonly<Record<string, { type: string; code?: string }>>): void {
      for (const [fileName, chunk] of Object.entries(bundle)) if (chunk.code !== undefined && fileName.endsWith('.js')) chunk.code = inOneByte(chunk.code);
    },
  };
}

/** @throws {Error} When such a character is escaped by a backslash already, or stands in a tagged template: it would mean something else. */
export function inOneByte(code: string): string {
  const wrong = /(?<!\\)(?:\\\\)*\\[^\0-\u00FF\\]|String\.raw/u.exec(code);
  if (wrong !== null) throw new Error(`Stad: ${wrong[0]} can't be written with an escape. Write the character alone, in a plain string.`);
  return code.replace(/[^\0-\u00FF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}
