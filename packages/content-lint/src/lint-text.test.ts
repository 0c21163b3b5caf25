import { expect, test } from 'vitest';
import { analyse, lintText, lintUnits, rules, type LintOptions } from './index.ts';

const lint = (source: string, options: Partial<LintOptions> = {}): ReturnType<typeof lintText> => lintText(source, { uri: 'a.md', format: 'markdown', ...options });

test('places a finding where its words stand, whatever comes before', () => {
  const sentence = `${'ord '.repeat(41)}slut.`;
  const { findings } = lintText(`\uFEFFKort.\r\n\r\n\t${sentence}\r\n`, { uri: 'a.txt', format: 'text' });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'content/sentence-length',
    tool: 'content',
    severity: 'warning',
    certainty: 'certain',
    outcome: 'failed',
    audience: 'writer',
    excerpt: sentence,
    url: '/regler/content/sentence-length',
    location: { kind: 'text', uri: 'a.txt', line: 3, column: 2, endLine: 3, endColumn: sentence.length + 2 },
  });
});

test('a byte order mark is no column', () => {
  expect(lint('\uFEFFDu skall vänta.').findings[0]).toMatchObject({ excerpt: 'skall', location: { line: 1, column: 4 }, edits: [{ start: 3, end: 8, text: 'ska' }] });
});

test('finds a word that soft hyphens or decomposed letters hide, and marks all of it', () => {
  expect(lint('Vi sa\u0308kerhets\u00ADsta\u0308ller det.').findings[0]).toMatchObject({ excerpt: 'sa\u0308kerhets\u00ADsta\u0308ller', location: { column: 4, endColumn: 23 } });
});

test('marks a word that entities and markup break up, and makes no edit inside', () => {
  const html = lint('<p>Vi s&auml;kerhets<b>st&auml;ller</b> det.</p>', { format: 'html' }).findings[0];
  expect(html).toMatchObject({ excerpt: 's&auml;kerhets<b>st&auml;ller' });
  expect(html?.edits).toBeUndefined();
  expect(html?.suggestions).toEqual([{ title: 'Skriv ”säkerställer”' }]);
});

test('skips English paragraphs on a Swedish page and other languages by their tag', () => {
  const english = 'You shall read this and skall is the word that we use for it in the text.';
  expect(lint(`Du skall läsa det här och vi har skrivit det på svenska.\n\n${english}\n`).findings).toHaveLength(1);
  expect(lint('<html lang="en"><p>skall</p><p lang="sv">skall</p></html>', { format: 'html' }).findings).toHaveLength(1);
  expect(lint('<p lang="fi">skall skall</p>', { format: 'html' }).findings).toEqual([]);
});

test('fingerprints survive moved lines, other markup and reformatting', () => {
  const [one] = lint('Du skall vänta på oss här.').findings;
  const [other] = lint('# Ny rubrik\n\nDu **skall**\nvänta på oss här.').findings;
  expect(other?.fingerprint).toBe(one?.fingerprint);
});

test('speaks English when asked, of Swedish text', () => {
  expect(lint('Du skall vänta.', { lang: 'en' }).findings[0]).toMatchObject({
    message: '“skall” sounds bureaucratic. Write “ska”.',
    suggestions: [{ title: 'Write “ska”' }],
  });
});

test('a setting turns a rule off, or decides its severity', () => {
  const id = 'content/bureaucratic-words';
  expect(lint('Du skall vänta.', { rules: { [id]: 'off' } }).findings).toEqual([]);
  expect(lint('Du skall vänta.', { rules: { [id]: 'error', 'kit/no-raw-html': 'off' } }).findings[0]?.severity).toBe('error');
});

test.each([
  [{ rules: { 'content/no-such-rule': 'off' } }, 'UNKNOWN_RULE'],
  [{ rules: { 'content/lix': 'loud' } }, 'INVALID_RULE_SETTING'],
  [{ rules: { 'content/lix': ['info', { max: 3 }] } }, 'INVALID_RULE_SETTING'],
  [{ rules: { 'content/lix': ['info', { info: '3' }] } }, 'INVALID_RULE_SETTING'],
  [{ rules: { 'content/phone-format': ['info', { eightDigits: '8' }] } }, 'INVALID_RULE_SETTING'],
  [{ edition: '1999.1' }, 'UNKNOWN_EDITION'],
  [{ format: 'docx' }, 'UNKNOWN_FORMAT'],
  [{ profile: 'webb' }, 'UNKNOWN_PROFILE'],
])('refuses %j with the code %s', (options, code) => {
  expect(() => lint('', options as unknown as Partial<LintOptions>)).toThrow(expect.objectContaining({ code }));
});

test.each(['', '\uFEFF', '\n', '\r\n'])('takes the empty text %j', (source) => {
  for (const format of ['text', 'markdown', 'html'] as const) {
    expect(lintText(source, { uri: 'a', format })).toMatchObject({ findings: [], document: { words: 0, lix: null, sentences: 0, worst: [], lang: 'sv', profile: 'web' } });
  }
});

test('measures the document', () => {
  const { document } = lint(`# Rubrik\n\n${'Det här är en kort mening. '.repeat(20)}\n`);
  expect(document).toMatchObject({ uri: 'a.md', words: 120, sentences: 20, lix: 6 });
  expect(document.hash).toMatch(/^[0-9a-f]{64}$/u);
});

test('findings come in the order of the text', () => {
  const lines = lint('Du skall vänta.\n\nVi säkerhetsställer att du skall få svar.\n').findings.map(({ location }) => ('line' in location ? [location.line, location.column] : []));
  expect(lines).toEqual([
    [1, 4],
    [3, 4],
    [3, 28],
  ]);
});

test('analyse gives words, sentences and places', () => {
  const { units, lang } = analyse('<p lang="sv">Hej du. Kom!</p>', { format: 'html' });
  expect(lang).toBe('sv');
  expect(units[0]?.tokens.map(({ text }) => text)).toEqual(['Hej', 'du', 'Kom']);
  expect(units[0]?.sentences).toHaveLength(2);
  expect(units[0]?.sourceRange(0, 3)).toEqual({ start: 13, end: 16 });
});

test('takes the language that the host knows', () => {
  const unit = { kind: 'label' as const, text: 'skall', segments: [{ at: 0, source: 0, length: 5 }] };
  expect(lintUnits([unit], 'skall', { uri: 'a', documentLang: 'en' }).findings).toEqual([]);
  expect(lintUnits([unit], 'skall', { uri: 'a' }).findings).toHaveLength(1);
});

test('every rule came with an edition', () => {
  expect(rules.every(({ since }) => since === '2026.1')).toBe(true);
});
