import type { UnitKind } from '../../text-unit.ts';

/** What the text of an element of HTML is; a paragraph where nothing is said. */
export const kindOfElement: ReadonlyMap<string, UnitKind> = new Map<string, UnitKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name): [string, UnitKind] => [name, 'heading']),
  ['li', 'listItem'],
  ['td', 'tableCell'],
  ['th', 'tableCell'],
  ['blockquote', 'quote'],
  ['q', 'quote'],
  ['label', 'label'],
  ['legend', 'label'],
  ['option', 'label'],
  ['dt', 'label'],
  ['summary', 'label'],
  ['caption', 'label'],
  ['button', 'button'],
  ['a', 'link'],
  ['title', 'title'],
]);

/** Elements whose text belongs to the sentence around them. */
export const phrasing: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q ruby s small span strong sub sup time u button label output'.split(' '),
);

/** Elements whose own content is no prose: they stand as one sign in the text around them. */
export const opaque: ReadonlySet<string> = new Set('code kbd samp var img input select textarea meter progress audio video canvas object iframe svg math'.split(' '));

/** Elements with nothing to read in them. */
export const unread: ReadonlySet<string> = new Set('script style pre template noscript head svg math textarea code kbd samp var'.split(' '));

/** Elements that hold running text: an inline element in them is always part of it. */
export const textual: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dd dt td th blockquote figcaption caption legend label summary button a strong em b i span'.split(' '));

/** Attributes of any element that a visitor reads or hears. */
export const kindOfAttribute: ReadonlyMap<string, UnitKind> = new Map([
  ['alt', 'alt'],
  ['title', 'title'],
  ['placeholder', 'hint'],
  ['aria-label', 'label'],
  ['aria-description', 'hint'],
  ['label', 'label'],
]);
