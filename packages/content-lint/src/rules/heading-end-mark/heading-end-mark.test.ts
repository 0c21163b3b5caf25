import { expect, test } from 'vitest';
import { judge, suggested } from '../../../test/judge.ts';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { lintDocx } from '../../docx.ts';

const markdown = { format: 'markdown' } as const;

test.each([
  ['## Så ansöker du om bygglov.', 'bygglov'],
  ['## Öppettider:', 'Öppettider'],
  ['## Avgifter,', 'Avgifter'],
  ['# Lov 2026.', '2026'],
  ['## Så sorterar du (i hela staden).', 'staden)'],
])('%s → %s', (text, right) => {
  const [finding] = judge('heading-end-mark', text, markdown);
  expect(finding?.severity).toBe('warning');
  expect(finding?.edits?.[0]?.text).toBe(right);
  expect(suggested('heading-end-mark', text, markdown)).toEqual([right]);
  expect(judge('heading-end-mark', text.slice(0, -1), markdown)).toEqual([]);
});

test('says which mark, and reads HTML and Word', () => {
  expect(judge('heading-end-mark', '<h2>Öppettider:</h2>', { format: 'html' })[0]?.message).toBe('En rubrik slutar inte med kolon. Stryk tecknet.');
  const { findings } = lintDocx(makeDocx({ body: plain('Så ansöker du.', 'Rubrik1') }), { uri: 'a' });
  expect(findings.filter(({ rule }) => rule === 'content/heading-end-mark')).toMatchObject([{ message: 'En rubrik slutar inte med punkt. Stryk tecknet.' }]);
});

test.each([
  '## Så ansöker du om bygglov',
  '## Behöver jag bygglov?',
  '## Välkommen!',
  '## Och sedan …',
  '## Sök. Boka. Klart.',
  '## Sopor? Så gör du.',
  '## Bokhyllor, stolar m.m.',
  '## Glas, papper etc.',
  '## Kontor, lager o.d.',
  '## Avgift per st.'.replace('st.', 'styck'),
  '## Ritad av Kim E.',
  '## Så ansöker du (steg 1)',
  '## Så säger vi ”välkommen”',
  '## Så kör du `npm start.`',
  '## Lov: så gör du',
  '## Planering – del 1',
  'Så ansöker du om bygglov.',
  '**Öppettider:**',
  '- Öppettider:',
  '| Öppettider: | Pris: |\n| - | - |\n| a | b |',
  '## Opening hours of the library and of the office:',
])('leaves %s', (text) => {
  expect(judge('heading-end-mark', text, markdown)).toEqual([]);
});

test.each(['Öppettider:\n\nVi har öppet varje dag.', 'Förslag till beslut\n\nNämnden godkänner förslaget.', 'Målen i programmet är:\n\n- Öppenhet'])('leaves %j in plain text, where a heading is a guess', (text) => {
  expect(judge('heading-end-mark', text)).toEqual([]);
});

test('leaves a heading that holds something else with a sentence of its own', () => {
  expect(judge('heading-end-mark', '<h2>Det högsta du betalar.</h2>', { format: 'html' })).toHaveLength(1);
  expect(judge('heading-end-mark', '<h2>Maxtaxa <span>Det högsta du betalar.</span></h2>', { format: 'html' })).toEqual([]);
});
