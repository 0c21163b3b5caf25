const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const inlineElements = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'svg', 'br', 'wbr']);
/** Block elements that hold a line of text. */
const textElements = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'label', 'legend', 'figcaption', 'caption']);
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/<]+(?:="[^"]*")?)*)\s*(\/?)>/giu;

/** How much of each `<svg>` is kept. */
export type Drawings = 'short' | 'whole';

interface HtmlNode {
  name: string;
  open: string;
  children: (HtmlNode | string)[];
}

function parse(html: string): HtmlNode {
  const root: HtmlNode = { name: '', open: '', children: [] };
  const stack: HtmlNode[] = [root];
  let at = 0;
  const top = (): HtmlNode => stack.at(-1) ?? root;
  for (const match of html.matchAll(tag)) {
    const text = html.slice(at, match.index);
    if (text !== '') top().children.push(text);
    at = match.index + match[0].length;
    const [whole, closing, rawName = '', , selfClosing] = match;
    const name = rawName.toLowerCase();
    if (closing === '/') {
      if (stack.length > 1 && top().name === name) stack.pop();
      continue;
    }
    const node: HtmlNode = { name, open: whole, children: [] };
    top().children.push(node);
    if (!voidElements.has(name) && selfClosing !== '/') stack.push(node);
  }
  if (at < html.length) top().children.push(html.slice(at));
  return root;
}

const isInline = (node: HtmlNode | string): boolean => typeof node === 'string' || node.name === 'svg' || (inlineElements.has(node.name) && node.children.every(isInline));

function flat(node: HtmlNode | string, drawings: Drawings): string {
  if (typeof node === 'string') return node;
  // The drawing says nothing to a reader of markup and is long.
  const inner = node.name === 'svg' && drawings === 'short' ? '…' : node.children.map((child) => flat(child, drawings)).join('');
  return voidElements.has(node.name) ? node.open : `${node.open}${inner}</${node.name}>`;
}

/** Longer lines than this wrap on a laptop. */
const widest = 88;

function print(node: HtmlNode | string, depth: number, drawings: Drawings): string[] {
  const indent = '  '.repeat(depth);
  const line = flat(node, drawings);
  if (typeof node === 'string' || voidElements.has(node.name) || node.children.length === 0 || node.name === 'svg') return [indent + line];
  // White space counts inside these.
  if (node.name === 'pre' || node.name === 'textarea') return [indent + line];
  const areInline = node.children.every(isInline);
  if (areInline && (indent + line).length <= widest) return [indent + line];
  // A line broken between words and an element in them would put a space there: before a full stop, for example. So would one
  // between a link's words and its icon.
  const hasWords = areInline && node.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const isRun = areInline && node.children.length > 1 && (inlineElements.has(node.name) || textElements.has(node.name));
  if (hasWords || isRun) return [indent + node.open, `${indent}  ${node.children.map((child) => flat(child, drawings)).join('').trim()}`, `${indent}</${node.name}>`];
  const inner = node.children.flatMap((child) => print(child, depth + 1, drawings)).filter((text) => text.trim() !== '');
  return [indent + node.open, ...inner, `${indent}</${node.name}>`];
}

/**
 * Lays out the HTML of React's server renderer for reading: one block element a line, two spaces a level. It reads that
 * renderer's tidy output, not any HTML.
 *
 * @param drawings - `short` (default) leaves `…` of each `<svg>`; `whole` keeps it, for copying.
 */
export function formatHtml(html: string, drawings: Drawings = 'short'): string {
  return parse(html)
    .children.flatMap((child) => print(child, 0, drawings))
    .filter((line) => line.trim() !== '')
    .join('\n');
}
