/** What stad reads in the block between `---` lines at the top of a Markdown file. */
export interface FrontMatter {
  lang?: string;
  /** `title:` and `description:` are read by people too. */
  texts: { key: string; text: string; start: number }[];
  disabled: { rule: string; reason: string; start: number; end: number; line: { start: number; end: number } | undefined }[];
}

const keyLine = /^( *)(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w/@.-]{1,200})) *:(?: +(.*))?$/u;

/**
 * Reads `lang`, `title`, `description` and `stad: { disable: … }`. A YAML parser would be a hundred kilobytes in
 * the browser for four keys; what this does not understand it leaves alone.
 */
export function readFrontMatter(block: string, offset: number): FrontMatter {
  const result: FrontMatter = { texts: [], disabled: [] };
  const path: { indent: number; key: string }[] = [];
  let start = 0;
  for (const raw of block.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const match = keyLine.exec(line);
    if (match !== null) {
      const indent = (match[1] as string).length;
      const key = match[2] ?? match[3] ?? (match[4] as string);
      const value = (match[5] ?? '').trim();
      while ((path.at(-1)?.indent ?? -1) >= indent) path.pop();
      path.push({ indent, key });
      const keys = path.map((part) => part.key).join('\u0000');
      const valueStart = offset + start + (value === '' ? line.length : line.indexOf(value, line.indexOf(':', line.indexOf(key) + key.length)));
      if (keys === 'lang' || keys === 'language') result.lang = unquote(value);
      else if (keys === 'title' || keys === 'description') {
        const text = unquote(value);
        // A folded or quoted value with escapes does not stand verbatim.
        if (text !== '' && !/^[|>&*{[]/u.test(text) && !value.includes('\\')) {
          result.texts.push({ key, text, start: valueStart + value.indexOf(text) });
        }
      } else if (path.length === 3 && path[0]?.key === 'stad' && path[1]?.key === 'disable') {
        const from = offset + start + indent;
        result.disabled.push({
          rule: key,
          reason: unquote(value),
          start: from,
          end: offset + start + line.length,
          line: { start: offset + start, end: offset + start + raw.length + 1 },
        });
      } else if (value.startsWith('{') && (keys === 'stad' || keys === 'stad\u0000disable')) {
        const inner = keys === 'stad' ? /disable *: *\{([^{}]*)\}/u.exec(value)?.[1] : /^\{([^{}]*)\}/u.exec(value)?.[1];
        for (const entry of (inner ?? '').split(',')) {
          const colon = entry.indexOf(':');
          const rule = unquote(entry.slice(0, colon < 0 ? undefined : colon).trim());
          if (rule === '') continue;
          const at = valueStart + Math.max(0, value.indexOf(rule));
          result.disabled.push({ rule, reason: colon < 0 ? '' : unquote(entry.slice(colon + 1).trim()), start: at, end: at + rule.length, line: undefined });
        }
      }
    }
    start += raw.length + 1;
  }
  return result;
}

function unquote(text: string): string {
  return /^(?:"[^"]*"|'[^']*')$/u.test(text) ? text.slice(1, -1) : text;
}
