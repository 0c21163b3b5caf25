import { describe, expect, test } from 'vitest';
import { lintWith, projectWithKit, realKit, type Linted } from '../../../test/lint-beside-kit.ts';

const id = 'css/unknown-token';
const problems = async (declarations: string, choice?: Parameters<typeof lintWith>[2]): Promise<Linted['problems']> =>
  (await lintWith(id, `a { ${declarations} }`, choice)).problems;

describe('accepts', () => {
  test.each([
    'color: var(--sthlm-color-text)',
    'padding: calc(var(--sthlm-space-16) * 2)',
    '--sthlm-color-action: var(--sthlm-color-strong)',
    'color: var(--_text); gap: var(--brand-gap)',
    'gap: var(--sthlm-button-gap)',
    '--sthlm-button-gap: 0',
    'color: var(--sthlm-surface-text)',
    'color: var(--sthlm-palette-web-grey)',
    'content: "var(--sthlm-color-tekst)"',
  ])('%s', async (declarations) => {
    expect(await problems(declarations)).toEqual([]);
  });

  test('a property that a component of the installed manifest documents', async () => {
    const manifest = {
      schemaVersion: 1,
      package: '@stockholm/react',
      version: '1.2.3',
      components: [{ name: 'Shelf', className: 'sthlm-shelf', customProperties: [{ name: '--sthlm-color-shelves-own' }] }],
    };
    const project = projectWithKit({ ...realKit, manifest });
    expect(await problems('color: var(--sthlm-color-shelves-own); gap: var(--sthlm-shelf-gap)', { project })).toEqual([]);
  });
});

test('leaves a component alone whose properties nearly have the name of a token', async () => {
  const classes = { schemaVersion: 1, classes: [{ name: 'sthlm-bars__bar', file: 'bars.css' }] };
  const project = projectWithKit({ ...realKit, classes });
  expect(await problems('gap: var(--sthlm-bars-4)', { project })).toEqual([]);
  expect(await problems('gap: var(--sthlm-bars-4)')).toHaveLength(1);
});

describe('rejects', () => {
  test('a misspelt token, with the name that was meant and the whole range', async () => {
    expect(await problems('color: var(--sthlm-color-tekst)')).toEqual([
      {
        rule: id,
        severity: 'error',
        text: '--sthlm-color-tekst finns inte i kitet 1.2.3 som är installerat. Menade du --sthlm-color-text?',
        from: '1:16',
        to: '1:35',
        marked: '--sthlm-color-tekst',
      },
    ]);
  });

  test('a token far from any name', async () => {
    expect((await problems('color: var(--sthlm-color-brand-primary)'))[0]?.text).toBe(
      '--sthlm-color-brand-primary finns inte i kitet 1.2.3 som är installerat. Välj en token som finns.',
    );
  });

  test('a misspelt group', async () => {
    expect((await problems('padding: var(--sthlm-spacing-16)'))[0]?.text).toContain('Menade du --sthlm-space-16?');
    expect((await problems('color: var(--sthlm-colour-text)'))[0]?.text).toContain('Menade du --sthlm-color-text?');
  });

  test('a raw colour that palette.css does not have', async () => {
    expect((await problems('color: var(--sthlm-palette-web-gray)')).map(({ text }) => text)).toEqual([
      '--sthlm-palette-web-gray finns inte i kitet 1.2.3 som är installerat. Menade du --sthlm-palette-web-grey?',
    ]);
  });

  test('a token in a fallback, in a shorthand, and one that the file declares itself', async () => {
    expect((await problems('padding: 0 var(--x, var(--sthlm-space-15))')).map(({ marked }) => marked)).toEqual(['--sthlm-space-15']);
    expect((await problems('--sthlm-color-brand: red; color: var(--sthlm-color-brand)')).map(({ from }) => from)).toEqual(['1:5', '1:42']);
  });

  test('in the language that is asked for', async () => {
    expect((await problems('color: var(--sthlm-color-tekst)', { options: { lang: 'en' } }))[0]?.text).toBe(
      '--sthlm-color-tekst is not in the installed kit 1.2.3. Did you mean --sthlm-color-text?',
    );
  });
});

test('judges by the installed kit: a token of a later one is unknown', async () => {
  const old = structuredClone(realKit) as { tokens: { tokens: { property: string }[] } };
  old.tokens.tokens = old.tokens.tokens.filter(({ property }) => property !== '--sthlm-color-danger-hover');
  expect(await problems('color: var(--sthlm-color-danger-hover)', { project: projectWithKit(old) })).toHaveLength(1);
});

test('says nothing where no kit is installed', async () => {
  expect(await problems('color: var(--sthlm-color-tekst)', { project: projectWithKit({}) })).toEqual([]);
});

test('refuses an unknown option', async () => {
  expect((await lintWith(id, 'a {}', { options: { ignore: ['x'] } })).invalid).toHaveLength(1);
});
