import type { Page } from 'playwright';

/*
 * A page's own markup as one plain component: what React itself wants for the same elements. The kit's time over that one's is
 * what its components cost; the rest is that its markup says more than the floor's.
 */

/** Serialised to the browser: it must stand alone. */
function sourceOf(html: string): string {
  const names: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex' };
  const attributes = (element: Element): string =>
    [...element.attributes]
      // React takes no text there, and the floor has none.
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => `${JSON.stringify(names[name] ?? name)}: ${value === '' && ['hidden', 'disabled', 'open', 'inert'].includes(name) ? 'true' : JSON.stringify(value)}`)
      .join(', ');
  const source = (node: Node): string => {
    if (node.nodeType === 3) return JSON.stringify((node as Text).data);
    if (node.nodeType !== 1) return 'null';
    const element = node as Element;
    return `h(${[JSON.stringify(element.localName), `{ ${attributes(element)} }`, ...[...element.childNodes].map(source)].join(', ')})`;
  };
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return `() => h(Fragment, null, ${[...body.childNodes].map(source).join(', ')})`;
}

export const flatName = (name: string): string => `${name} flat`;

/**
 * Code that adds to `pages` each page's own markup; it needs `createElement as h` and `Fragment`.
 *
 * @param rendered contender → its page as HTML.
 */
export async function flatPages(page: Page, rendered: ReadonlyMap<string, string>): Promise<string> {
  const lines = await Promise.all([...rendered].map(async ([name, html]) => `pages[${JSON.stringify(flatName(name))}] = ${await page.evaluate(sourceOf, html)};`));
  return lines.join('\n');
}
