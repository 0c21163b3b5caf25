import { htmlTags } from './html-tags.ts';

/** A stylesheet that a page or a script asks for, in the order in which it does. */
export type Load =
  /** An address, and where it stands. */
  | { kind: 'link' | 'import'; address: string; start: number }
  /** What stands in the page itself. */
  | { kind: 'style'; content: string; start: number };

/** The stylesheets of a page or a template. */
export function loadsOfPage(html: string): Load[] {
  const loads: Load[] = [];
  for (const { name, attributes, start, text } of htmlTags(html)) {
    const href = attributes.get('href');
    const rels = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/u);
    if (name === 'link' && href !== undefined && rels.includes('stylesheet') && !rels.includes('alternate')) loads.push({ kind: 'link', address: href, start });
    if (name === 'style' && text !== undefined) loads.push({ kind: 'style', content: text.content, start: text.start });
  }
  return loads;
}

// Bounded everywhere, so that no text makes it slow.
const imported = /\b(?:import|from|require)[\s(]{0,20}(['"])([^'"\n]{1,400}\.(?:css|scss|sass|less|styl|pcss))(?:\?[^'"\n]{0,100})?\1/gu;

/** The stylesheets that a script imports. Read as text: an import that is built from parts is not seen. */
export function loadsOfScript(code: string): Load[] {
  const loads: Load[] = [];
  for (const match of code.matchAll(imported)) {
    const line = code.slice(code.lastIndexOf('\n', match.index) + 1, match.index);
    if (!line.includes('//') && !line.trimStart().startsWith('*')) loads.push({ kind: 'import', address: match[2] as string, start: match.index });
  }
  return loads;
}
