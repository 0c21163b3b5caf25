import openSans from '@fontsource-variable/open-sans/index.css?inline';
import styles from '@stockholm/css/all.css?inline';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { onTestFinished } from 'vitest';

export interface StaticPageOptions {
  /**
   * Width of the page in px; media queries see it.
   * @default 1280
   */
  width?: number;
  /**
   * The text's size as a percentage, as a visitor sets it.
   * @default 100
   */
  textSize?: number;
  /** Mode of the page. */
  mode?: 'light' | 'dark';
}

/**
 * The document that a visitor without JavaScript gets: markup from the server and the stylesheet, in a frame whose
 * sandbox runs no script. The test can read it and click in it; the frame goes when the test is done.
 */
export async function staticPage(element: ReactElement, { width = 1280, textSize = 100, mode = 'light' }: StaticPageOptions = {}): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.width = String(width);
  frame.height = '800';
  frame.style.cssText = 'border: 0; max-width: none';
  frame.srcdoc = `<!doctype html><html lang="sv" data-sthlm-mode="${mode}"><meta charset="utf-8"><title>Prov</title><style>${openSans}${styles}</style><style>html { font-size: ${textSize}% }</style><body>${renderToStaticMarkup(element)}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const page = frame.contentDocument as Document;
  await page.fonts.ready;
  return page;
}

/** Elements that reach past the right edge of the page, named by tag and class: an empty list means no sideways scroll. */
export function beyondTheEdge(page: Document): string[] {
  const { clientWidth } = page.documentElement;
  return [...page.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5 && element.closest('.sthlm-visually-hidden') === null)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
}

function isOnlyHeard(element: Element | null): boolean {
  return element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || isOnlyHeard(element.parentElement));
}

/**
 * Words and pictures that come closer to an element than `distance` px, named by what they are: an empty list means that
 * it stands free. What lies inside the element, and what is only heard, does not count.
 */
export function tooClose(page: Document, element: Element, distance: number): string[] {
  const own = element.getBoundingClientRect();
  const range = page.createRange();
  const others: [string, DOMRect][] = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node instanceof Element ? node : node.parentElement;
    if (parent === null || element.contains(parent) || isOnlyHeard(parent)) continue;
    if (node.nodeType === 3) {
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) others.push([node.textContent ?? '', rect]);
    } else if ((node as Element).matches('img, svg, button, summary')) others.push([(node as Element).tagName.toLowerCase(), (node as Element).getBoundingClientRect()]);
  }
  return others
    .filter(([, { width, height }]) => width > 1 && height > 1)
    .filter(([, rect]) => Math.max(own.left - rect.right, rect.left - own.right, own.top - rect.bottom, rect.top - own.bottom) < distance - 0.01)
    .map(([name]) => name);
}
