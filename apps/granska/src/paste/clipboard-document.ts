/** Where a style is kept. As `style` the page's own policy would refuse it, and say so for each element. */
const keptStyle = 'data-style';

/** What an element's own style says. */
export const styleOf = (element: Element): string => element.getAttribute(keptStyle) ?? '';

/**
 * HTML from a clipboard in a document of its own, in which nothing runs or loads. Stylesheets are made into text areas,
 * which hold text as they do and are left out.
 */
export function clipboardDocument(html: string): Document {
  const quiet = html
    .replaceAll(/<(\/?)style(?=[\s/>])/giu, '<$1textarea')
    .replaceAll(/<[a-z][^<>]*>/giu, (tag) => tag.replaceAll(/(["'\s])style(?=\s*=)/giu, `$1${keptStyle}`));
  return new DOMParser().parseFromString(quiet, 'text/html');
}
