import { expect, test } from 'vitest';
import { sortFindings, type Finding, type Location } from './index.ts';

const at = (location: Location, rule = 'content/lix', fingerprint = 'a'): Finding => ({
  rule,
  tool: 'content',
  severity: 'info',
  certainty: 'certain',
  outcome: 'failed',
  location,
  message: 'm',
  excerpt: 'e',
  impact: 'advice',
  audience: 'writer',
  fingerprint,
  url: `/regler/${rule}`,
});
const text = (uri: string, line: number, column: number): Location => ({ kind: 'text', uri, line, column, endLine: line, endColumn: column + 1 });

test('sorts by kind, uri, line, column, rule and fingerprint', () => {
  const sorted = [
    at({ kind: 'file', uri: 'z.md' }),
    at({ kind: 'project' }),
    at(text('B.md', 1, 1)),
    at(text('a.md', 2, 1)),
    at(text('a.md', 10, 1)),
    at(text('a.md', 10, 2), 'content/abbreviation'),
    at(text('a.md', 10, 2), 'content/lix', 'a'),
    at(text('a.md', 10, 2), 'content/lix', 'b'),
  ];
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
});

test('sorts by code unit, so that no machine orders å in its own way', () => {
  const names = ['Z.md', 'a.md', 'z.md', 'ä.md', 'å.md'];
  const sorted = sortFindings(['å.md', 'ä.md', 'z.md', 'a.md', 'Z.md'].map((uri) => at({ kind: 'file', uri })));
  expect(sorted.map(({ location }) => 'uri' in location && location.uri)).toEqual(names);
});

test('sorts paragraphs of a document and selectors of a page', () => {
  const docx = (paragraph: number, start: number): Finding =>
    at({ kind: 'docx', uri: 'a.docx', part: 'word/document.xml', paragraph, start, end: start + 1, headingPath: [] });
  const page = (selector: string): Finding => at({ kind: 'page', uri: 'https://example.se/', selector: [selector], html: '' });
  const sorted = [docx(2, 9), docx(10, 3), docx(10, 4), page('#a'), page('#b')];
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
});
