/** The part of Markdown that rule pages use. What is not recognised stays as the characters that were written. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; head: string[]; rows: string[][] };

export type Inline = { kind: 'text' | 'code' | 'strong' | 'emphasis'; text: string } | { kind: 'link'; text: string; href: string };

const starts = /^(?:#{1,6} |[-*] |\d+\. |```|\|)/u;

const cells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/u, '')
    .replace(/\|$/u, '')
    .split('|')
    .map((cell) => cell.trim());

/** Reads blocks line by line. HTML comments are left out: they are for tools. */
export function blocksOf(markdown: string): Block[] {
  const lines = markdown.replaceAll(/<!--[\s\S]*?-->/gu, '').split('\n');
  const blocks: Block[] = [];
  let at = 0;
  const takeWhile = (test: (line: string) => boolean): string[] => {
    const taken: string[] = [];
    for (let line = lines[at]; line !== undefined && test(line); line = lines[at]) {
      taken.push(line);
      at += 1;
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,6}) (.*)$/u.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading !== null) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' });
      at += 1;
    } else if (line.startsWith('```')) {
      at += 1;
      blocks.push({ kind: 'code', text: takeWhile((next) => !next.startsWith('```')).join('\n') });
      at += 1;
    } else if (line.startsWith('|')) {
      const [head = '', , ...rows] = takeWhile((next) => next.startsWith('|'));
      blocks.push({ kind: 'table', head: cells(head), rows: rows.map(cells) });
    } else if (/^(?:[-*]|\d+\.) /u.test(line)) {
      const items: string[] = [];
      for (const next of takeWhile((other) => other.trim() !== '' && (/^(?:[-*]|\d+\.) /u.test(other) || other.startsWith(' ')))) {
        if (next.startsWith(' ') && items.length > 0) items[items.length - 1] += ` ${next.trim()}`;
        else items.push(next.replace(/^(?:[-*]|\d+\.) /u, ''));
      }
      blocks.push({ kind: 'list', items });
    } else {
      const [first = '', ...rest] = [lines[at++], ...takeWhile((next) => next.trim() !== '' && !starts.test(next))];
      blocks.push({ kind: 'paragraph', text: [first, ...rest].join(' ') });
    }
  }
  return blocks;
}

/** Code, strong, emphasis and links to the web. Any other address is left as text. */
export function inlinesOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const pattern = /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])|\*([^*\s][^*]*)\*|\[([^\][]+)\]\((https?:\/\/[^()\s]+)\)|<(https?:\/\/[^<>\s]+)>/gu;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    const [, code, strong, underscored, starred, linkText, href, bare] = match;
    if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (href !== undefined) parts.push({ kind: 'link', text: linkText ?? href, href });
    else if (bare !== undefined) parts.push({ kind: 'link', text: bare, href: bare });
    else parts.push({ kind: 'emphasis', text: underscored ?? starred ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
