import { extractCatalogue } from '../src/extract/catalogue.ts';
import { extractJsx } from '../src/extract/jsx.ts';
import { extractMdx } from '../src/extract/mdx.ts';
import type { LintOptions } from '../src/index.ts';

/** A format that tests put any text into. */
export interface TestFormat {
  /** For `lintText`. */
  options: Pick<LintOptions, 'format' | 'uri'>;
  /** A source in which the text is read, whatever it holds. */
  hold(text: string): string;
}

const itself = (text: string): string => text;

/** As Markdown in MDX must be written: nothing in it is code, and nothing nested or emphasised so much that it is refused. */
const inMdx = (text: string): string => text.replace(/[{}<>*\\]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replace(/^(?=(?:import|export)\b)/gmu, '&#32;');

/** As text between tags must be written. */
export const inJsx = (text: string): string => text.replace(/[{}<>&]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** Every format of the engine: a new one is in the tests of hostile input, of fixes and of private data from its first day. */
export const everyFormat: Readonly<Record<string, TestFormat>> = {
  text: { options: { format: 'text', uri: 'a.txt' }, hold: itself },
  markdown: { options: { format: 'markdown', uri: 'a.md' }, hold: itself },
  html: { options: { format: 'html', uri: 'a.html' }, hold: itself },
  json: { options: { format: extractCatalogue, uri: 'sv.json' }, hold: (text) => JSON.stringify({ a: text }) },
  yaml: { options: { format: extractCatalogue, uri: 'sv.yaml' }, hold: (text) => `# anm\na:\n  b: ${JSON.stringify(text)}\n` },
  jsx: { options: { format: extractJsx, uri: 'a.jsx' }, hold: (text) => `export const A = () => <p>${inJsx(text)}</p>;` },
  tsx: { options: { format: extractJsx, uri: 'a.tsx' }, hold: (text) => `const a: unknown = <img alt={${JSON.stringify(text)}} />;` },
  mdx: { options: { format: extractMdx, uri: 'a.mdx' }, hold: inMdx },
};
