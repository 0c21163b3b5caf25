import { expect, test } from 'vitest';
import { misplaced, read } from '../../test/places.ts';
import { extractMarkdown } from './markdown.ts';

const source = `# Rubrik med **fetstil** ##

Ett stycke med ((parenteser)), \\*stjärna, &auml;nglar och [en länk](https://example.com "titel").
Nästa rad har \`kod\`, <https://example.com/adress> och ![en **bild**](bild.png).\x20\x20
Radbrytning ovan.

Underrubrik
===

> Ett citat
> på två rader

1. punkt ett
   fortsätter

   ny del
   - inre punkt

| Kolumn | Kolumn |
|---|---|
| cell | cell **två** |

\`\`\`js
const kod = 'syns inte';
\`\`\`

<div>
<p>Stycke i HTML</p>
</div>

Text med <kbd>Ctrl</kbd>, <span lang="en">foreign words</span> och <!-- en kommentar --> slut<br>ny.
`;

test('reads blocks as units, and leaves code, addresses and other languages out', () => {
  expect(read(extractMarkdown(source))).toEqual([
    'heading: Rubrik med fetstil',
    'paragraph: Ett stycke med ((parenteser)), *stjärna, änglar och en länk. Nästa rad har \uFFFC, \uFFFC och \uFFFC. Radbrytning ovan.',
    'alt: en bild',
    'heading: Underrubrik',
    'quote: Ett citat på två rader',
    'listItem: punkt ett fortsätter',
    'listItem: ny del',
    'listItem: inre punkt',
    'tableCell: Kolumn',
    'tableCell: Kolumn',
    'tableCell: cell',
    'tableCell: cell två',
    'paragraph: Stycke i HTML',
    'paragraph: Text med \uFFFC, \uFFFC och  slut ny.',
  ]);
});

test.each(['\n', '\r\n'])('places every word, with line ends %j', (end) => {
  const text = source.replaceAll('\n', end);
  expect(misplaced(extractMarkdown(text), text, (found) => found.replace('&auml;', 'ä'))).toEqual([]);
});

test('gives heading levels', () => {
  expect(extractMarkdown('## Två\n').units[0]).toMatchObject({ kind: 'heading', level: 2 });
});

test('hands over comments with their places', () => {
  const text = 'Text <!-- stad-disable content/lix --> mer.\n\n<!-- två -->\n\n- <!-- tre -->\n';
  const { comments } = extractMarkdown(text);
  expect(comments.map(({ text: words }) => words)).toEqual([' stad-disable content/lix ', ' två ', ' tre ']);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['<!-- stad-disable content/lix -->', '<!-- två -->', '<!-- tre -->']);
});

test('takes the front matter apart, and counts its lines', () => {
  const text = '---\r\ntitle: Hej\r\n---\r\nStycke ett.\r\n';
  const extraction = extractMarkdown(text);
  expect(extraction.frontMatter).toEqual({ start: 5, text: 'title: Hej\r\n' });
  expect(misplaced(extraction, text)).toEqual([]);
});

test('a rule between dashes that never ends is a line, not front matter', () => {
  expect(extractMarkdown('---\ntext\n').frontMatter).toBeUndefined();
});

test('does not judge a cell whose text does not stand in the source', () => {
  const text = '| a |\n|---|\n| x \\| y |\n';
  expect(extractMarkdown(text).units.at(-1)).toMatchObject({ text: 'x | y', segments: [] });
});
