import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { base, content, editor, kit, kitElements, react, stockholm } from '../src/index.ts';
import { eslints, lint, project } from './project.ts';

/** 27 words: a bit long, not too long. */
const long = 'Vi behöver veta vem du är och var du bor för att kunna svara dig med ett brev som kommer hem till dig inom en vecka från nu.';
const phone = 'Ring oss på 08-46500400 om du har frågor om din ansökan.';

const page = `import { Link, Button } from '@stockholm/react';
import { useState } from 'react';

export function Page({ open }: { open: boolean }) {
  if (open) useState(1);
  const unused = 1;
  return (
    <main>
      <button type="button">Stäng</button>
      <Link href="/avgifter" />
      <Button onClick={() => undefined}>Skicka</Button>
      <img src="karta.png" />
      <p>${phone}</p>
    </main>
  );
}
`;
const script = page.replace(': { open: boolean }', '');

afterEach(() => void vi.restoreAllMocks());

describe.each(Object.entries(eslints))('%s', (_, ESLint) => {
  test('judges script, kit, accessibility, hooks and content of a TypeScript project', async () => {
    const root = project({
      'src/page.tsx': page,
      'src/old.js': 'module.exports = missing;\n',
      'content/start.md': `# Välkommen\n\n${phone}\n`,
      'README.md': `# Projekt\n\n${phone}\n`,
      'locales/sv/start.json': JSON.stringify({ help: phone }),
      'locales/en/start.json': JSON.stringify({ help: phone }),
      'data/other.json': JSON.stringify({ help: phone }),
      'dist/built.js': 'nonsense(',
    }, { kit: true });
    expect(await lint(ESLint, root, stockholm({ root }))).toEqual([
      'content/start.md:3:13 content/phone-format warn',
      // A telephone number has no language.
      'locales/en/start.json:1:22 content/phone-format warn',
      'locales/sv/start.json:1:22 content/phone-format warn',
      'src/old.js:1:18 no-undef error',
      'src/page.tsx:10:7 jsx-a11y/anchor-has-content error',
      'src/page.tsx:12:7 jsx-a11y/alt-text error',
      'src/page.tsx:13:22 content/phone-format warn',
      'src/page.tsx:5:13 react-hooks/rules-of-hooks error',
      'src/page.tsx:6:9 @typescript-eslint/no-unused-vars error',
      'src/page.tsx:9:8 kit/no-raw-html warn',
    ]);
  });

  test('judges a project with JavaScript only', async () => {
    const root = project({ 'src/page.jsx': script }, { kit: true });
    expect(await lint(ESLint, root, stockholm({ root }))).toEqual([
      'src/page.jsx:10:7 jsx-a11y/anchor-has-content error',
      'src/page.jsx:12:7 jsx-a11y/alt-text error',
      'src/page.jsx:13:22 content/phone-format warn',
      'src/page.jsx:5:13 react-hooks/rules-of-hooks error',
      'src/page.jsx:6:9 no-unused-vars error',
      'src/page.jsx:9:8 kit/no-raw-html warn',
    ]);
  });

  test('says nothing of the kit in a project without it', async () => {
    const root = project({ 'src/page.tsx': page });
    const found = await lint(ESLint, root, stockholm({ root }));
    expect(found.filter((line) => /kit\/|anchor/u.test(line))).toEqual([]);
    expect(found).toContain('src/page.tsx:13:22 content/phone-format warn');
  });

  test('reports a disable comment that hides nothing, and honours one that does', async () => {
    const root = project({
      'a.jsx': 'export const A = () => (\n  // eslint-disable-next-line kit/no-raw-html -- a test\n  <button type="button">A</button>\n);\n// eslint-disable-next-line kit/no-raw-html -- nothing\n',
      'b.md': `<!-- eslint-disable content/phone-format -- citat -->\n\n${phone}\n\n<!-- eslint-disable-next-line content/phone-format -- inget -->\n\nHej.\n`,
      'c.md': `<!-- stad-disable content/phone-format -- citat -->\n\n${phone}\n`,
    }, { kit: true });
    expect((await lint(ESLint, root, stockholm({ root }))).map((line) => line.replace(/Unused .* directive.*'(.*)'.*\)\./u, '$1'))).toEqual([
      'a.jsx:5:1 kit/no-raw-html error',
      'b.md:5:1 content/phone-format error',
    ]);
  });

  test('leaves infos to editors', async () => {
    const root = project({ 'a.md': `${long}\n` });
    expect(await lint(ESLint, root, stockholm({ root }))).toEqual([]);
    expect(await lint(ESLint, root, stockholm({ root, infos: true }))).toEqual(['a.md:1:1 content/sentence-length warn']);
    expect(await lint(ESLint, root, [...stockholm({ root }), ...editor])).toEqual(['a.md:1:1 content/sentence-length warn']);
  });

  test('takes files where the project has them', async () => {
    const root = project({ 'README.md': `${phone}\n`, 'a.md': `${phone}\n`, 'src/texts/app.json': JSON.stringify({ help: phone }) });
    expect(await lint(ESLint, root, stockholm({ root, markdown: ['README.md'], catalogues: ['src/texts/*.json'] }))).toEqual([
      'README.md:1:13 content/phone-format warn',
      'src/texts/app.json:1:22 content/phone-format warn',
    ]);
  });
});

test('gives every item a name of its own, and the arrays together are the factory', () => {
  const names = stockholm().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name?.startsWith('stad/'))).toBe(true);
  expect([...base, ...react, ...kit, ...content].map(({ name }) => name)).toEqual(names);
});

test('passes language, edition and profile on to the rules', () => {
  const settings = stockholm({ lang: 'en', edition: '2026.1', profile: 'web', infos: true }).find(({ name }) => name === 'stad/kit')?.settings;
  expect(settings).toMatchObject({ stad: { lang: 'en', edition: '2026.1', profile: 'web', infos: true } });
});

test('changes with the version of the installed kit, so that ESLint\'s cache does', () => {
  const settings = (root: string): unknown => stockholm({ root }).find(({ name }) => name === 'stad/kit')?.settings?.['stad/kit-version'];
  expect([settings(project({}, { kit: true })), settings(project({}))]).toEqual(['2.4.0', 'none']);
});

test('refuses an edition that does not exist', () => {
  expect(() => stockholm({ edition: '1999.1' })).toThrow(/1999\.1/u);
});

test('maps components that are named by their content to their elements', () => {
  expect(kitElements(project({}, { kit: true }))).toEqual({ Button: 'button', Link: 'a' });
  expect(kitElements(join(project({}), 'missing'))).toEqual({});
});
