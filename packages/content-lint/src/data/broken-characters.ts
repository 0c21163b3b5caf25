/** Letters and signs of Swedish text that are met broken. */
const mangled = 'åäöÅÄÖéÉèáàüÜøØæÆçñëóôêâ§°²³½·«»”“’‘–—…•€\u00A0';

/**
 * What a letter becomes when UTF-8 is read as Windows-1252 or ISO 8859-1, and the letter: `Ã¥` → `å`.
 * Source: WHATWG Encoding Standard, windows-1252 (which decodes the bytes that it has no letter for as control characters).
 */
export const mojibake: ReadonlyMap<string, string> = mojibakeOf(mangled);

function mojibakeOf(letters: string): Map<string, string> {
  const windows = new TextDecoder('windows-1252');
  const found = new Map<string, string>();
  for (const letter of letters) {
    const bytes = new TextEncoder().encode(letter);
    found.set(windows.decode(bytes), letter);
    found.set(String.fromCharCode(...bytes), letter);
  }
  return found;
}

/** The sign that a C1 control character was before Windows-1252 was read as ISO 8859-1: `\u0096` → `–`. Same source. */
export function signOfControl(control: string): string | undefined {
  const code = control.charCodeAt(0);
  // U+0085 is a line end on some systems.
  if (code < 0x80 || code > 0x9f || code === 0x85) return undefined;
  const sign = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return sign === control ? undefined : sign;
}

/**
 * Bullets that Word draws with its symbol fonts, and that are empty boxes elsewhere.
 * Source: Unicode, mapping of Adobe Symbol (0xB7 is a bullet); Microsoft, Wingdings (0xA7 is a small square).
 */
export const symbolBullets: ReadonlyMap<string, string> = new Map([
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
]);
