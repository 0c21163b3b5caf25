import { describe, expect, test } from 'vitest';
import { lintWith, projectWithKit, realKit, type Linted } from '../../../test/lint-beside-kit.ts';

const id = 'css/contrast-pair';
const problems = async (declarations: string, choice?: Parameters<typeof lintWith>[2]): Promise<Linted['problems']> =>
  (await lintWith(id, `a { ${declarations} }`, choice)).problems;
const pair = (front: string, back: string): string => `color: var(--sthlm-color-${front}); background: var(--sthlm-color-${back})`;

describe('accepts', () => {
  test.each([
    pair('text', 'soft'),
    pair('field-text', 'field'),
    pair('action', 'tint'),
    'color: var(--sthlm-color-text-secondary)',
    'background: var(--sthlm-color-soft)',
    'color: currentColor; background: var(--sthlm-color-soft)',
    'color: #777; background: var(--sthlm-color-soft)',
    'color: var(--sthlm-surface-text); background-color: var(--sthlm-color-soft)',
    'color: var(--sthlm-color-unheard-of); background-color: var(--sthlm-color-soft)',
    'border-color: var(--sthlm-color-divider); background-color: var(--sthlm-color-soft)',
  ])('%s', async (declarations) => {
    expect(await problems(declarations)).toEqual([]);
  });

  test('colours of different blocks, which may never meet', async () => {
    expect((await lintWith(id, 'a { color: var(--sthlm-color-text-secondary); &:hover { background: var(--sthlm-color-soft) } }')).problems).toEqual([]);
  });

  test('an earlier colour that a later one in the block replaces', async () => {
    expect(await problems(`color: var(--sthlm-color-text-secondary); ${pair('text', 'soft')}`)).toEqual([]);
  });
});

describe('rejects', () => {
  test('a pair that is too faint, with ratio, mode, what to write, and the whole range', async () => {
    expect(await problems(pair('text-error', 'soft'))).toEqual([
      {
        rule: id,
        severity: 'error',
        text: '--sthlm-color-text-error på --sthlm-color-soft är för svagt för text: 3,49:1 i ljust läge med accenten rosa, och minst 4,5:1 krävs. Sätt texten i --sthlm-color-text eller --sthlm-color-pressed.',
        from: '1:12',
        to: '1:41',
        marked: 'var(--sthlm-color-text-error)',
      },
    ]);
  });

  test('a pair that only one mode fails, naming that mode', async () => {
    expect((await problems(pair('warning', 'text')))[0]?.text).toMatch(/\d,\d\d:1 i mörkt läge/u);
  });

  test('a pair that is proven for borders and icons only', async () => {
    expect(await problems(pair('border-control', 'page'))).toHaveLength(1);
  });

  test('a pair that one accent fails, naming it as a designer does', async () => {
    expect((await problems(pair('text-secondary', 'soft')))[0]?.text).toContain('4,43:1 i ljust läge med accenten rosa, och minst 4,5:1 krävs.');
  });

  test('as a warning what is readable in every mode but that nobody has promised', async () => {
    expect(await problems(pair('text-error', 'info-tint'))).toMatchObject([
      { severity: 'warning', text: expect.stringContaining('Kontrasten är nu som lägst 5,75:1 i ljust läge, men kitet lovar den inte.') },
    ]);
  });

  test('a background among other layers, and within at-rules', async () => {
    expect(await problems('color: var(--sthlm-color-divider); background: url(a.png) var(--sthlm-color-page)')).toHaveLength(1);
    expect((await lintWith(id, `@media (width > 10em) { a { ${pair('divider', 'page')} } }`)).problems).toHaveLength(1);
  });

  test('text on a background that no text suits, naming backgrounds instead', async () => {
    expect((await problems(pair('text-secondary', 'divider')))[0]?.text).toMatch(/Lägg texten på --sthlm-color-/u);
  });

  test('in the language that is asked for', async () => {
    const options = { lang: 'en' };
    expect((await problems(pair('text-error', 'soft'), { options }))[0]?.text).toBe(
      '--sthlm-color-text-error on --sthlm-color-soft is too faint for text: 3.49:1 in light mode with the accent pink, where 4.5:1 is the least. Set the text in --sthlm-color-text or --sthlm-color-pressed.',
    );
    expect((await problems(pair('text-error', 'info-tint'), { options }))[0]?.text).toContain('but the kit does not promise it');
  });
});

test('does not trust a pair that the installed kit measures below its own promise', async () => {
  const kit = structuredClone(realKit) as { contrast: { pairs: { foreground: string; background: string; ratios: Record<string, number> }[] } };
  const found = kit.contrast.pairs.find(({ foreground, background }) => foreground === 'text' && background === 'soft');
  Object.assign(found?.ratios ?? {}, { dark: 3 });
  expect(await problems(pair('text', 'soft'), { project: projectWithKit(kit) })).toHaveLength(1);
});

test('says nothing where the kit proves nothing', async () => {
  expect(await problems(pair('divider', 'page'), { project: projectWithKit({ ...realKit, contrast: undefined }) })).toEqual([]);
  expect(await problems(pair('divider', 'page'), { project: projectWithKit({}) })).toEqual([]);
});
