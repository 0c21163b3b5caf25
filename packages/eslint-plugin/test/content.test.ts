import json from '@eslint/json';
import markdown from '@eslint/markdown';
import { lintText } from '@stockholm/content-lint';
import { Linter as Linter10 } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { describe, expect, test } from 'vitest';
import { content, ruleLevels } from '../src/index.ts';

const linters = { 'ESLint 10': Linter10, 'ESLint 9': Linter9 as unknown as typeof Linter10 };
const all = Object.fromEntries(Object.keys(content.rules ?? {}).map((name) => [`content/${name}`, 'error' as const]));
const languages = { md: 'markdown/gfm', json: 'json/json', jsonc: 'json/jsonc', json5: 'json/json5' };

interface Options {
  rules?: Linter10.RulesRecord;
  settings?: object;
}

function verify(Linter: typeof Linter10, file: string, code: string, { rules = all, settings = {} }: Options = {}): Linter10.LintMessage[] {
  const ending = file.slice(file.lastIndexOf('.') + 1) as keyof typeof languages;
  const language = ending in languages ? { language: languages[ending] } : { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } };
  return new Linter().verify(code, [{ files: ['**'], plugins: { content, markdown, json }, rules, settings: { stad: settings }, ...language } as never], { filename: file });
}

/** `line:column–endLine:endColumn rule`. */
const places = (messages: readonly Linter10.LintMessage[]): string[] =>
  messages.map(({ line, column, endLine, endColumn, ruleId }) => `${line}:${column}–${endLine}:${endColumn} ${ruleId}`);

const text = 'Ring 08-46500400 till Stockholm stad.';
const long = 'Vi behöver veta vem du är och var du bor för att kunna svara dig med ett brev som kommer hem till dig inom en vecka från nu.';

describe.each(Object.entries(linters))('%s', (_, Linter) => {
  test.each([
    ['plain', `# Välkommen\n\n${text}\n\n- ett\n- Vi läser **AI** tjänster, t.ex. nu.\n`],
    ['CRLF', `# Välkommen\r\n\r\n${text}\r\n`],
    ['byte order mark', `\uFEFF${text}\n\n> ${text}\n`],
    ['front matter', `---\ntitle: Stockholm stad\n---\n\n${text}\n`],
    ['empty', ''],
  ])('says the same of Markdown as the engine, at the same places (%s)', (__, code) => {
    const { findings } = lintText(code, { uri: 'a.md', format: 'markdown' });
    const expected = findings
      .filter(({ severity }) => severity !== 'info')
      .flatMap(({ rule, message, location }) =>
        'line' in location ? [{ ruleId: rule, message, line: location.line, column: location.column, endLine: location.endLine, endColumn: location.endColumn }] : []);
    const found = verify(Linter, 'a.md', code).map(({ ruleId, message, line, column, endLine, endColumn }) => ({ ruleId, message, line, column, endLine, endColumn }));
    expect(found).toEqual(expected);
    if (code !== '') expect(found.length).toBeGreaterThan(0);
  });

  test('fixes what the engine fixes, in JSX, Markdown and JSON', () => {
    const fixed = (file: string, code: string): string => {
      const ending = file.split('.').pop() as keyof typeof languages;
      const language = ending in languages ? { language: languages[ending] } : { languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } };
      return new Linter().verifyAndFix(code, [{ files: ['**'], plugins: { content, markdown, json }, rules: all, ...language } as never], { filename: file }).output;
    };
    const right = 'Ring 08-465\u00A0004\u00A000 till Stockholms stad.';
    expect(fixed('a.md', `${text}\n`)).toBe(`${right}\n`);
    expect(fixed('a.jsx', `let a = <p title="${text}">${text}</p>;`)).toBe(`let a = <p title="${right}">${right}</p>;`);
    expect(fixed('sv.json', JSON.stringify({ a: text }))).toBe(`{"a":"${right}"}`);
  });

  test('offers the engine\'s suggestions, each as a change that leaves valid code', () => {
    const code = 'let a = <p>Vi läser AI tjänster.</p>;';
    const [message] = verify(Linter, 'a.jsx', code);
    const [suggestion] = message?.suggestions ?? [];
    expect(suggestion?.desc).toBe('Skriv ”AI-tjänster”');
    const { range, text: change } = suggestion?.fix ?? { range: [0, 0], text: '' };
    expect(code.slice(0, range[0]) + change + code.slice(range[1])).toBe('let a = <p>Vi läser AI-tjänster.</p>;');
  });

  test('offers nothing inside what is written otherwise than it reads', () => {
    const [message] = verify(Linter, 'a.jsx', 'let a = <p>Vi ska s&auml;kerhetsställa det.</p>;');
    expect(message).toMatchObject({ ruleId: 'content/confused-words', line: 1, column: 19 });
    expect(message?.fix ?? message?.suggestions).toBeUndefined();
  });

  test('honours disable comments of ESLint and of stad', () => {
    expect(places(verify(Linter, 'a.jsx', [
      'let a = <div>',
      '{/* eslint-disable-next-line content/phone-format -- citat */}',
      '<p>Ring 08-46500400.</p>',
      '{/* stad-disable-next-line content/phone-format -- citat */}',
      '<p>Ring 08-46500401.</p>',
      '<p>Ring 08-46500402.</p>',
      '</div>;',
    ].join('\n')))).toEqual(['6:9–6:20 content/phone-format']);
    expect(places(verify(Linter, 'a.md', '<!-- eslint-disable-next-line content/phone-format -- citat -->\nRing 08-46500400.\n\n<!-- stad-disable content/phone-format -- citat -->\n\nRing 08-46500401.\n\n<!-- stad-enable content/phone-format -->\n\nRing 08-46500402.\n'))).toEqual(['10:6–10:17 content/phone-format']);
    expect(places(verify(Linter, 'sv.jsonc', '{\n// eslint-disable-next-line content/phone-format -- citat\n"a": "Ring 08-46500400.",\n/* stad-disable-next-line content/phone-format -- citat */\n"b": "Ring 08-46500401.",\n"c": "Ring 08-46500402."\n}'))).toEqual(['6:12–6:23 content/phone-format']);
  });

  test('judges Swedish catalogues and those that say no language; in others only what has no language', () => {
    const catalogue = JSON.stringify({ a: { b: 'Ring {name} på 08-46500400 till Stockholm stad.' } });
    const phone = '1:27–1:38 content/phone-format';
    for (const file of ['locales/sv/a.json', 'messages/sv-SE.json', 'src/messages.json']) {
      expect(places(verify(Linter, file, catalogue)), file).toEqual([phone, '1:44–1:58 content/official-name']);
    }
    for (const file of ['locales/en/a.json', 'messages/fi.json', 'app_so.json']) expect(places(verify(Linter, file, catalogue)), file).toEqual([phone]);
  });

  test('runs only the rules that are on, each with its own options', () => {
    const code = `let a = <p>${text} Vi har t.ex. tid.</p>;`;
    expect(places(verify(Linter, 'a.jsx', code, { rules: { 'content/official-name': 'error' } }))).toEqual(['1:34–1:48 content/official-name']);
    expect(places(verify(Linter, 'a.jsx', code, { rules: { ...all, 'content/abbreviation-in-prose': ['error', { allow: ['t.ex.'] }] } })).join()).not.toContain('abbreviation');
    expect(() => verify(Linter, 'a.jsx', code, { rules: { 'content/sentence-length': ['error', { words: 5 }] } })).toThrow(/content\/sentence-length/u);
  });

  test('leaves infos of a rule that warns to those who ask for them', () => {
    expect(verify(Linter, 'a.md', long)).toEqual([]);
    expect(places(verify(Linter, 'a.md', long, { settings: { infos: true } })).join()).toContain('content/sentence-length');
  });

  test('speaks English where the project asks for it', () => {
    const [message] = verify(Linter, 'a.md', 'Ring 08-46500400.', { settings: { lang: 'en' } });
    expect(message?.message).toMatch(/phone/iu);
  });

  test('never says a personal number', () => {
    // Born in 1801, with a check digit that is right: nobody's now.
    const number = '18010203-0012';
    const found = [
      ...verify(Linter, 'a.jsx', `let a = <p title="${number}">Anna har ${number} och AI tjänster.</p>;`),
      ...verify(Linter, 'a.md', `Anna har ${number} och AI tjänster.`),
      ...verify(Linter, 'sv.json', JSON.stringify({ a: `Anna har ${number} och AI tjänster.` })),
    ];
    expect(found.filter(({ ruleId }) => ruleId === 'content/no-personnummer')).toHaveLength(4);
    expect(JSON.stringify(found)).not.toContain(number);
  });

  test('judges a file without JSX, and settings of a wrong type, without complaint', () => {
    expect(verify(Linter, 'a.js', 'let a = "08-46500400";')).toEqual([]);
    expect(places(verify(Linter, 'a.md', text, { settings: { lang: 3, profile: null, edition: 7, infos: 'x', kit: {} } }))).toHaveLength(2);
  });
});

test('stops at an edition that does not exist, and says which exist', () => {
  expect(() => verify(Linter10, 'a.md', text, { settings: { edition: '1999.1' } })).toThrow(/1999\.1.*2026\.1/su);
});

test('is an error only where the closed list says so', () => {
  expect(ruleLevels('content')['content/no-personnummer']).toBe('error');
});
