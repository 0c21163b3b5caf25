import { withoutControls } from '../source-line.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of unknown origin as HTML, in an element or a quoted attribute. What could hide or turn text becomes visible; line feeds stay. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => withoutControls(line))
    .join('\n')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}
