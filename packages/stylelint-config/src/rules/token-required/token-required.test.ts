import { describe, expect, test } from 'vitest';
import { lintWith, projectWithKit, realKit, type LintChoice, type Linted } from '../../../test/lint-beside-kit.ts';

const id = 'css/token-required';
const lint = (declarations: string, choice?: LintChoice): Promise<Linted> => lintWith(id, `a { ${declarations} }`, choice);
const problems = async (declarations: string, choice?: LintChoice): Promise<Linted['problems']> => (await lint(declarations, choice)).problems;

describe('accepts', () => {
  test.each([
    'color: var(--sthlm-color-text)',
    'padding: var(--sthlm-space-16) var(--sthlm-space-24, 24px)',
    'margin: 0 auto',
    'margin: 0px',
    'margin: -1px; padding: 1px',
    'gap: 5%',
    'grid-template-columns: 1fr 200px',
    'width: 320px; inset: 3px; line-height: 28px; letter-spacing: 1px; border-radius: 4px',
    'padding: 1em 2ch 3vw',
    'font-size: 100%',
    'font: inherit',
    'color: currentColor; background: transparent; border-color: Canvas; fill: none',
    'margin: calc(var(--sthlm-space-8) + 3px)',
    'padding-inline: max(var(--sthlm-layout-margin), 16px)',
    'padding-bottom: env(safe-area-inset-bottom, 20px)',
    'background: url(#fff) no-repeat 10px 20px / 30px',
    'background: url("a.png?c=#fff")',
    'color: rgb(from var(--sthlm-color-text) r g b / 50%)',
    'background: color-mix(in srgb, var(--sthlm-color-text) 20%, transparent)',
    'animation: red 1s linear infinite',
    'transition: color var(--sthlm-motion-fast) ease-out 300ms',
    'transition-duration: 0s',
    'mask: linear-gradient(#000, transparent)',
    'font-family: Silver, sans-serif',
    'grid-area: red',
    '--gap: 13px',
    '--size: red',
  ])('%s', async (declarations) => {
    expect(await problems(declarations)).toEqual([]);
  });

  test('what a preprocessor fills in', async () => {
    expect(await problems('color: $brand; padding: $gap 8px; margin: @gap 8px')).toEqual([]);
  });

  test('registered properties and paper', async () => {
    const css = '@property --x { syntax: "<color>"; inherits: true; initial-value: #fff } @media print { p { color: #000; font-size: 11pt } } @page { margin: 20mm }';
    expect((await lintWith(id, css)).problems).toEqual([]);
  });
});

describe('rejects', () => {
  test('a colour that is the value of one role, with the whole range', async () => {
    expect(await problems('background: #f5f3ee')).toEqual([
      {
        rule: id,
        severity: 'error',
        text: '#f5f3ee är värdet hos --sthlm-color-base. Skriv var(--sthlm-color-base).',
        from: '1:17',
        to: '1:24',
        marked: '#f5f3ee',
      },
    ]);
  });

  test('a colour that several roles share, naming them', async () => {
    const [problem] = await problems('background: #5d237d');
    expect(problem?.text).toMatch(/^#5d237d är skrivet direkt i koden\. Välj den token vars roll passar: .*--sthlm-color-action/u);
  });

  test('a colour that is no token, naming the nearest of the kind that the property needs', async () => {
    const [text] = await problems('color: #4c4a45');
    expect(text?.text).toMatch(/^#4c4a45 är ingen token\. Närmast är --sthlm-color-text-secondary \(#4d4a44\)/u);
    const [background] = await problems('background-color: #f4f2ed');
    expect(background?.text).toMatch(/Närmast är --sthlm-color-base \(#f5f3ee\)/u);
    // Secondary text comes nearest, but nothing may stand on it.
    const [dark] = await problems('background-color: #4c4a45');
    expect(dark?.text).not.toContain('--sthlm-color-text-secondary');
  });

  test.each([
    ['color: white', 'white'],
    ['color: RebeccaPurple', 'RebeccaPurple'],
    ['color: #FFF', '#FFF'],
    ['color: rgb(10 20 30)', 'rgb(10 20 30)'],
    ['color: rgba(10, 20, 30, .5)', 'rgba(10, 20, 30, .5)'],
    ['color: hsl(280deg 56% 31%)', 'hsl(280deg 56% 31%)'],
    ['color: oklch(40% 0.1 300)', 'oklch(40% 0.1 300)'],
    ['border: var(--sthlm-border-2) solid red', 'red'],
    ['box-shadow: 0 2px 4px rgb(0 0 0 / 20%)', 'rgb(0 0 0 / 20%)'],
    ['background: linear-gradient(to right, #123456, var(--sthlm-color-tint))', '#123456'],
    ['background: color-mix(in srgb, var(--sthlm-color-text) 20%, pink)', 'pink'],
    ['--brand: #123456', '#123456'],
    ['padding: var(--sthlm-space-8) 13px', '13px'],
    ['margin-inline-start: 1.3rem', '1.3rem'],
    ['column-gap: 7pt', '7pt'],
    ['margin: calc(100% - 24px)', '24px'],
    ['font-size: 17px', '17px'],
    ['font: 700 17px/28px sans-serif', '17px'],
    ['border-block-start: 5px solid', '5px'],
    ['outline-offset: 7px', '7px'],
    ['transition: color 150ms, opacity 0.3s 1s', '150ms'],
    ['animation: fade 200ms', '200ms'],
    ['padding: /* wide */ 13px', '13px'],
  ])('%s', async (declarations, marked) => {
    expect((await problems(declarations))[0]?.marked).toBe(marked);
  });

  test('a length that a token has at some width or in some property, the fittest first', async () => {
    expect((await problems('outline: 3px solid'))[0]?.text).toContain('passar: --sthlm-focus-width, --sthlm-focus-offset eller --sthlm-border-3.');
    expect((await problems('font-size: 36px'))[0]?.text).toMatch(/passar: --sthlm-type-h1-size, --sthlm-type-h1-small-size eller --sthlm-type-h2-size/u);
  });

  test('each literal of a value by itself', async () => {
    expect((await problems('margin: 13px 24px 0 var(--sthlm-space-8)')).map(({ marked }) => marked)).toEqual(['13px', '24px']);
    expect((await problems('transition: color 150ms, opacity .3s 1s')).map(({ marked }) => marked)).toEqual(['150ms', '.3s']);
  });

  test('a length on the right line of a longer file, with CRLF', async () => {
    const css = 'a {\r\n  color: var(--sthlm-color-text);\r\n  padding: 13px;\r\n}\r\n';
    const { problems: found } = await lintWith(id, css);
    expect(found.map(({ from, to }) => [from, to])).toEqual([['3:12', '3:16']]);
  });

  test('in nested rules and at-rules', async () => {
    expect((await lintWith(id, '@media (width > 62em) { a { &:hover { color: red } } }')).problems).toHaveLength(1);
  });

  test('on screen even where the same rules serve paper', async () => {
    expect((await lintWith(id, '@media print, screen { a { color: red } }')).problems).toHaveLength(1);
  });
});

describe('raw colours of palette.css', () => {
  test('are outside the proof of contrast: the message says so and names the roles that have the colour', async () => {
    expect(await problems('background: var(--sthlm-palette-web-grey)')).toEqual([
      {
        rule: id,
        severity: 'error',
        text: '--sthlm-palette-web-grey är en råfärg: den är lika i alla lägen och dess kontrast är inte bevisad. Använd en roll som passar: --sthlm-color-base.',
        from: '1:21',
        to: '1:45',
        marked: '--sthlm-palette-web-grey',
      },
    ]);
  });

  test('in a fallback, in a shorthand, in a function and in a property of one’s own', async () => {
    const css = 'border: 1em solid var(--x, var(--sthlm-palette-print-pink)); --own: color-mix(in srgb, var(--sthlm-palette-derived-ink), #0000)';
    expect((await problems(css)).filter(({ text }) => text.includes('råfärg')).map(({ marked }) => marked)).toEqual(['--sthlm-palette-print-pink', '--sthlm-palette-derived-ink']);
  });

  test('that no role has: any role instead', async () => {
    expect((await problems('color: var(--sthlm-palette-print-pink)', { options: { lang: 'en' } }))[0]?.text).toBe(
      '--sthlm-palette-print-pink is a raw colour: it is the same in every mode, and its contrast is not proved. Use a role, --sthlm-color-…, instead.',
    );
  });

  test('are never fixed, since a role has other values in other modes', async () => {
    expect((await lint('background: var(--sthlm-palette-web-grey)', { fix: true })).fixed).toBe('a { background: var(--sthlm-palette-web-grey) }');
  });

  test('are left alone where ignoreValues names them, and a name that the palette lacks is for css/unknown-token', async () => {
    expect(await problems('color: var(--sthlm-palette-web-grey)', { options: { ignoreValues: ['--sthlm-palette-web-grey'] } })).toEqual([]);
    expect(await problems('color: var(--sthlm-palette-web-gray)')).toEqual([]);
  });

  test('of a kit whose palette is not listed', async () => {
    const tokens = { ...(realKit.tokens as object), palette: undefined };
    expect(await problems('color: var(--sthlm-palette-web-grey)', { project: projectWithKit({ ...realKit, tokens }) })).toHaveLength(1);
  });
});

describe('fixes', () => {
  test.each([
    ['padding: 16px 1.5rem', 'padding: var(--sthlm-space-16) var(--sthlm-space-24)'],
    ['margin-top: -16px', 'margin-top: calc(var(--sthlm-space-16) * -1)'],
    ['margin: calc(100% - 24px)', 'margin: calc(100% - var(--sthlm-space-24))'],
    ['background: #F5F3EE', 'background: var(--sthlm-color-base)'],
    ['font-size: 18px', 'font-size: var(--sthlm-type-body-size)'],
    ['border-top: 2px solid', 'border-top: var(--sthlm-border-2) solid'],
    ['transition: opacity .12s', 'transition: opacity var(--sthlm-motion-fast)'],
    ['padding: 16px /* wide */ !important', 'padding: var(--sthlm-space-16) /* wide */ !important'],
  ])('%s', async (before, after) => {
    expect((await lint(before, { fix: true })).fixed).toBe(`a { ${after} }`);
  });

  test.each(['background: #5d237d', 'padding: 13px', 'font-size: 20px', 'font-size: 22px', 'font-size: 30px', 'outline: 3px solid'])('not %s, since no single token is meant at every width', async (declarations) => {
    const { fixed, problems: left } = await lint(declarations, { fix: true });
    expect(fixed).toBe(`a { ${declarations} }`);
    expect(left).toHaveLength(1);
  });

  test('to something that it has nothing more to say about', async () => {
    const { fixed = '' } = await lint('margin: 16px -8px; background: #f5f3ee; transition: color 120ms', { fix: true });
    expect((await lintWith(id, fixed)).problems).toEqual([]);
  });
});

describe('options', () => {
  test('ignoreValues leaves single literals alone', async () => {
    expect(await problems('border: 1px solid red', { options: { ignoreValues: ['1px', 'red'] } })).toEqual([]);
  });

  test('lang changes the language', async () => {
    expect((await problems('padding: 16px', { options: { lang: 'en' } }))[0]?.text).toBe('16px is the value of --sthlm-space-16. Write var(--sthlm-space-16).');
    expect((await problems('padding: 13px', { options: { lang: 'en' } }))[0]?.text).toBe('13px is no token. The nearest is --sthlm-space-12 (0.75rem) or --sthlm-space-16 (1rem).');
  });

  test('kit names where the kit is', async () => {
    const bare = projectWithKit({});
    expect(await problems('padding: 16px', { project: bare })).toEqual([]);
    expect(await problems('padding: 16px', { project: bare, options: { kit: `${projectWithKit(realKit)}/package.json` } })).toHaveLength(1);
  });

  test.each([{ lang: 'de' }, { kit: 7 }, { ignoreValues: [''] }, { ignore: ['1px'] }])('refuses %j', async (options) => {
    expect((await lint('padding: 16px', { options })).invalid[0]).toContain(id);
  });
});

test('says nothing where no kit is installed, or one that it can not read', async () => {
  expect(await problems('padding: 16px; color: red', { project: projectWithKit({}) })).toEqual([]);
  expect(await problems('padding: 16px', { project: projectWithKit({ ...realKit, tokens: { schemaVersion: 99 } }) })).toEqual([]);
});

test('is silent where a comment says so', async () => {
  expect((await lintWith(id, 'a {\n  /* stylelint-disable-next-line css/token-required -- a logotype of another */\n  color: red;\n}')).problems).toEqual([]);
});
