/** The part of Markdown that the texts in `content/` use. Everything else stays as the characters that were written. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

export type Inline = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string } | { kind: 'phone'; text: string; href: string };

const cells = (line: string): string[] => line.slice(1, line.lastIndexOf('|')).split('|').map((cell) => cell.trim());

function blockOf(lines: readonly string[]): Block {
  const first = lines[0] ?? '';
  if (first.startsWith('### ')) return { kind: 'heading', level: 3, text: first.slice(4) };
  if (first.startsWith('## ')) return { kind: 'heading', level: 2, text: first.slice(3) };
  if (first.startsWith('- ')) return { kind: 'list', ordered: false, items: lines.map((line) => line.slice(2)) };
  if (/^\d+\. /u.test(first)) return { kind: 'list', ordered: true, items: lines.map((line) => line.replace(/^\d+\. /u, '')) };
  if (first.startsWith('|')) {
    const [head = '', , ...rows] = lines;
    return { kind: 'table', head: cells(head), rows: rows.map(cells) };
  }
  return { kind: 'paragraph', text: lines.join(' ') };
}

/** Blocks are what an empty line parts. */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/u)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}

/** Links as they are written, and phone numbers as links that can be rung. */
export function inlinesOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[([^\][]+)\]\((\/[^()\s]*)\)|\b0\d{1,3}-\d[\d ]{4,10}\d\b/gu)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const [whole, linkText, href] = match;
    if (linkText !== undefined && href !== undefined) parts.push({ kind: 'link', text: linkText, href });
    else parts.push({ kind: 'phone', text: whole, href: phoneHref(whole) });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** `08-465 004 00` → `tel:+46846500400`. */
export function phoneHref(phone: string): string {
  return `tel:+46${phone.replace(/\D/gu, '').slice(1)}`;
}
