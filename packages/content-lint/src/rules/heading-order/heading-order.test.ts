import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';
import { makeDocx, paragraph, plain, run } from '../../../test/docx/make-docx.ts';
import { lintDocx } from '../../docx.ts';

const markdown = { format: 'markdown' } as const;

test.each([
  ['# Bygglov\n\n### Så ansöker du', 'Så ansöker du'],
  ['## Bygglov\n\n#### Så ansöker du\n\n#### Så svarar vi', 'Så ansöker du'],
])('%j skips a level', (text, words) => {
  expect(judge('heading-order', text, markdown)).toMatchObject([{ severity: 'warning', excerpt: words, message: expect.stringMatching(/^Rubriken är på nivå \d, men den före är på nivå \d/u) as string }]);
});

test('reads HTML', () => {
  expect(marked('heading-order', '<h2>Bygglov</h2><p>Text.</p><h4>Så ansöker du</h4>', { format: 'html' })).toEqual(['Så ansöker du']);
});

test('asks of a second main heading', () => {
  expect(judge('heading-order', '# Bygglov\n\nText.\n\n# Avgifter', markdown)).toMatchObject([{ severity: 'info', certainty: 'ask', excerpt: 'Avgifter' }]);
});

test('a bold paragraph in place of a heading is a hint', () => {
  expect(judge('heading-order', '**Så ansöker du**\n\nDu behöver en ritning.', markdown)).toMatchObject([{ severity: 'info', excerpt: 'Så ansöker du' }]);
  expect(marked('heading-order', '<p><b>Så ansöker du</b></p><ul><li>Rita.</ul>', { format: 'html' })).toEqual(['Så ansöker du']);
  const { findings } = lintDocx(makeDocx({ body: paragraph(run('Så ansöker du', '<w:b/>')) + plain('Du behöver en ritning.') }), { uri: 'a' });
  expect(findings.filter(({ rule }) => rule === 'content/heading-order')).toMatchObject([{ severity: 'info', location: { kind: 'docx', paragraph: 1 } }]);
});

test('chapters of level 1 are usual in Word', () => {
  const { findings } = lintDocx(makeDocx({ body: plain('Bygglov', 'Rubrik1') + plain('Text.') + plain('Avgifter', 'Rubrik1') + plain('Text.') }), { uri: 'a' });
  expect(findings.filter(({ rule }) => rule === 'content/heading-order')).toEqual([]);
});

test.each([
  '# Bygglov\n\n## Så ansöker du\n\n### Ritningar\n\n## Så svarar vi',
  '### Bygglov\n\n## Så ansöker du\n\n# Avgifter',
  '### Bygglov\n\nText.',
  '## Bygglov\n\n## Avgifter',
  '# Bygglov\n\n## A\n\n### B\n\n#### C\n\n# D'.replace('\n\n# D', ''),
  '**Så ansöker du.**\n\nDu behöver en ritning.',
  '**Obs!**\n\nDu behöver en ritning.',
  '**Obs:** Du behöver en ritning.\n\nSkicka den.',
  '**Du behöver en ritning i skala, ett foto och ett intyg**\n\nSkicka dem.',
  '**08-465 004 00**',
  '**Så ansöker du**\n\n## Ritningar',
  '**Kim Exempelsson**\n\n**Direktör**',
  '**Så ansöker du**',
  '- **Så ansöker du**\n- Så svarar vi',
  '> **Så ansöker du**\n\nText.',
  '**[Så ansöker du](/a)**\n\nText.',
  '*Så ansöker du*\n\nText.',
  '**så ansöker du**\n\nText.',
  '| **Kärl** | **Pris** |\n| - | - |\n| 1 | 2 |',
  'Så ansöker du\n\nText.',
  'Det är **viktigt** att du\n\nläser.',
  '```\n# a\n### b\n```',
])('leaves %j', (text) => {
  expect(judge('heading-order', text, markdown)).toEqual([]);
});
