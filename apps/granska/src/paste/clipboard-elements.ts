import { styleOf } from './clipboard-document.ts';
import type { InlineRun } from './inline-runs.ts';
import { linkAddress } from './link-address.ts';
import { isWordMarker } from './word-list.ts';

export type Look = Omit<InlineRun, 'text'>;

/** Neither words nor structure. `o:p` is Word's filling of empty paragraphs. */
const leftOut = new Set(
  'SCRIPT STYLE META LINK TITLE XML O:P SVG MATH TEMPLATE NOSCRIPT IFRAME OBJECT BUTTON INPUT SELECT TEXTAREA'.split(' '),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE UL'.split(' '),
);

export const tagOf = (element: Element): string => element.tagName.toUpperCase();

export const isBlock = (node: Node): node is Element => node instanceof Element && blocks.has(tagOf(node));

export const isLeftOut = (node: Node): boolean =>
  node instanceof Element &&
  (leftOut.has(tagOf(node)) || isWordMarker(node) || /display:\s*none|mso-hide:\s*all/iu.test(styleOf(node)) || node.hasAttribute('hidden'));

/** The look of words in an element, given the look around it. */
export function lookOf(element: Element, around: Look): Look {
  const style = styleOf(element);
  const tag = tagOf(element);
  // A style wins over the element: Google Docs wraps all that is copied in a <b> that is not bold.
  const weight = /font-weight:\s*(\w+)/iu.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/iu.exec(style)?.[1];
  const address = tag === 'A' ? (element.getAttribute('href') ?? '').trim() : '';
  return {
    isStrong: weight === undefined ? around.isStrong || tag === 'B' || tag === 'STRONG' : weight === 'bold' || Number(weight) >= 600,
    isEmphasis: slant === undefined ? around.isEmphasis || tag === 'I' || tag === 'EM' : slant === 'italic',
    isCode: around.isCode || tag === 'CODE' || tag === 'KBD',
    href: linkAddress(address) ?? around.href,
  };
}

/** 1–6; undefined for what is no heading. */
export function headingLevel(element: Element): number | undefined {
  const level = /^H([1-6])$/u.exec(tagOf(element))?.[1];
  if (level !== undefined) return Number(level);
  if (element.getAttribute('role') === 'heading') return Math.min(Math.max(Number(element.getAttribute('aria-level')) || 2, 1), 6);
  return element.classList.contains('MsoTitle') ? 1 : undefined;
}
