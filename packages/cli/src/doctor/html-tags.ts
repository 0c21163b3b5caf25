/** A start tag, as far as a stylesheet cares, and where it stands. */
export interface HtmlTag {
  name: string;
  attributes: Map<string, string>;
  /** Offset of its `<`. */
  start: number;
  /** Of a `<style>`: offset and text of what is in it. */
  text?: { start: number; content: string };
}

const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f';
const nameAt = /[a-z][a-z0-9-]*/iuy;

/** Attributes from an offset to the tag's end. Undefined when the tag never ends. */
function readAttributes(html: string, from: number): { attributes: Map<string, string>; end: number } | undefined {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length) {
    while (at < html.length && (isSpace(html.charAt(at)) || html.charAt(at) === '/')) at += 1;
    if (html.charAt(at) === '>') return { attributes, end: at + 1 };
    const start = at;
    // A stray = begins a name, so that every turn gets on.
    at += 1;
    while (at < html.length && !isSpace(html.charAt(at)) && !'=>/'.includes(html.charAt(at))) at += 1;
    const name = html.slice(start, at).toLowerCase();
    while (at < html.length && isSpace(html.charAt(at))) at += 1;
    let value = '';
    if (html.charAt(at) === '=') {
      at += 1;
      while (at < html.length && isSpace(html.charAt(at))) at += 1;
      const quote = html.charAt(at);
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        if (close < 0) return undefined;
        value = html.slice(at + 1, close);
        at = close + 1;
      } else {
        const begin = at;
        while (at < html.length && !isSpace(html.charAt(at)) && html.charAt(at) !== '>') at += 1;
        value = html.slice(begin, at);
      }
    }
    if (!attributes.has(name)) attributes.set(name, value);
  }
  return undefined;
}

/**
 * The start tags of HTML, or of a template that is mostly HTML: Razor, PHP, Nunjucks. A parser would stumble on their
 * own signs; which stylesheets and classes there are can be told without one. Linear, and never throws.
 */
export function* htmlTags(html: string): Generator<HtmlTag> {
  let at = 0;
  for (;;) {
    const start = html.indexOf('<', at);
    if (start < 0) return;
    if (html.startsWith('<!--', start)) {
      const close = html.indexOf('-->', start + 4);
      if (close < 0) return;
      at = close + 3;
      continue;
    }
    nameAt.lastIndex = start + 1;
    const [rawName] = nameAt.exec(html) ?? [];
    if (rawName === undefined) {
      at = start + 1;
      continue;
    }
    const read = readAttributes(html, start + 1 + rawName.length);
    if (read === undefined) {
      at = start + 1 + rawName.length;
      // Without an end there is none for those that follow either, unless a quote is to blame.
      if (!html.includes('>', at)) return;
      const next = html.indexOf('>', at);
      at = next + 1;
      continue;
    }
    const name = rawName.toLowerCase();
    at = read.end;
    const tag: HtmlTag = { name, attributes: read.attributes, start };
    if (name === 'style' || name === 'script') {
      const close = html.indexOf(`</${name}`, read.end);
      const end = close < 0 ? html.length : close;
      if (name === 'style') tag.text = { start: read.end, content: html.slice(read.end, end) };
      at = end;
    }
    yield tag;
  }
}
