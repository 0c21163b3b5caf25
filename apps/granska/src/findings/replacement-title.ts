import type { Replacement } from '../review/review-text.ts';

/** Long changes are named by what they do, since the words would not fit on a button. */
const longest = 40;

/** The words on the button that makes a change: `Byt till ”säkerställa”`. */
export function replacementTitle({ title, edits }: Replacement): string {
  const [edit] = edits;
  if (edits.length === 1 && edit !== undefined && edit.text.trim() !== '' && edit.text.length <= longest) return `Byt till ”${edit.text.trim()}”`;
  return title === '' ? 'Rätta' : title;
}
