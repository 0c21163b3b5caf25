import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { applyEdits, type LintOptions } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

const formats = { text: 'text', markdown: 'markdown', html: 'html', json: extractCatalogue } satisfies Record<string, LintOptions['format']>;
type Format = keyof typeof formats;
const optionsOf = (format: Format): Partial<LintOptions> => ({ format: formats[format], uri: `sv.${format}` });
const mended = (text: string, format: Format): string => applyEdits(text, judge('double-space', text, optionsOf(format)).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Vi svarar.  Sedan går vi.', 'Vi svarar. Sedan går vi.', 'text'],
  ['Är det öppet?   Ja då!  Kom hit.\n\nVi stänger.  Gå nu.', 'Är det öppet? Ja då!  Kom hit.\n\nVi stänger. Gå nu.', 'text'],
  ['- Vi svarar.  Ring oss\n', '- Vi svarar. Ring oss\n', 'markdown'],
  ['{ "a": "Vi svarar.  Sedan går vi." }', '{ "a": "Vi svarar. Sedan går vi." }', 'json'],
] as const)('%j → %j', (text, right, format) => {
  expect(judge('double-space', text, optionsOf(format))[0]).toMatchObject({ severity: 'info' });
  expect(mended(text, format)).toBe(right);
});

test.each([
  ['Vi  svarar dig här.', 'Vi svarar'],
  ['Vi svarar   dig här.', 'svarar dig'],
  ['Vi öppnar kl.  Ring oss.', 'kl. Ring'],
])('suggests, and leaves the change to the writer, within a sentence: %s', (text, right) => {
  expect(suggested('double-space', text)).toEqual([right]);
  expect(mended(text, 'text')).toBe(text);
});

test('is one finding of a paragraph, from the first words to the last', () => {
  expect(marked('double-space', 'Hej alla.  Vi svarar genast.  Sedan går vi.')).toEqual(['alla.  Vi svarar genast.  Sedan']);
});

test('text from a PDF, with space between all words, is one finding', () => {
  const text = 'Vi  svarar  dig  så  snart  vi  kan  i  dag.';
  expect(marked('double-space', text)).toEqual([text]);
  expect(suggested('double-space', text)).toEqual([undefined]);
  expect(marked('double-space', 'Vi  svarar dig  här.')).toEqual(['Vi  svarar', 'dig  här.']);
  expect(marked('double-space', 'Namn:     Datum:     Ort:     Tid:     Plats:     Antal:     Summa:')).toHaveLength(1);
});

test.each(['Eva Ek  Bo Alm\nChef  Handläggare', 'Namn:          Datum:', 'Vi har öppet, måndag      8–16, och stängt.'])('spaces instead of a table are for the writer to mend: %s', (text) => {
  const [finding] = judge('double-space', text);
  expect(finding?.message).toContain('tabell');
  expect(finding?.edits).toBeUndefined();
});

test.each<[string, Format]>([
  ['Vi svarar. Sedan går vi.', 'text'],
  ['  Indragen rad här, som är en mening.', 'text'],
  ['Vi svarar.   \nSedan går vi.', 'text'],
  ['1.  Ansök hos oss.\n2.  Vänta på svar.', 'text'],
  ['•  Ansök hos oss.', 'text'],
  ['Namn\t\tDatum', 'text'],
  ['Eva Ek\tBo Alm', 'text'],
  ['Priset är 5\u00A0000\u00A0kr.', 'text'],
  ['Vi ses\u2003här.', 'text'],
  ['Rad ett  \nrad två\n', 'markdown'],
  ['-   Ansök\n-   Vänta\n', 'markdown'],
  ['| Namn  | Datum |\n|-------|-------|\n| Ek    | 5     |\n', 'markdown'],
  ['Skriv `a  b` så.\n', 'markdown'],
  ['```\na  b\n```\n', 'markdown'],
  ['    kod  med  luft\n', 'markdown'],
  ['Vi svarar <br> sedan.\n', 'markdown'],
  ['Vi svarar <!-- kanske --> sedan.\n', 'markdown'],
  ['<p>Vi   svarar.\n   Sedan går vi.</p>', 'html'],
  ['<p>Vi <b> svarar</b> dig.</p>', 'html'],
  ['<pre>a  b</pre>', 'html'],
  ['{ "a": "Hej <br> du" }', 'json'],
  ['{ "a": "Hej {{ name }} du", "b":  "Svar" }', 'json'],
  ['{ "a": "Hej\\n  du" }', 'json'],
])('leaves %j as %s', (text, format) => {
  expect(marked('double-space', text, optionsOf(format))).toEqual([]);
});
