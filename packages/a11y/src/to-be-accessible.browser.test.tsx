import { afterEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import './vitest.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

function show(html: string): Element {
  document.body.innerHTML = `<div id="prov">${html}</div>`;
  return document.querySelector('#prov')!;
}

async function failureOf(run: () => Promise<void>): Promise<string> {
  const error = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  return (error as Error).message;
}

test('passes an element without known faults', async () => {
  await expect(show('<button>Skicka</button>')).toBeAccessible();
});

test('takes a locator', async () => {
  show('<button>Skicka</button>');
  await expect(page.getByRole('button')).toBeAccessible();
});

test('names rule, criterion, remedy and place when it fails', async () => {
  const element = show('<input id="epost">');
  expect(await failureOf(() => expect(element).toBeAccessible())).toBe(
    [
      'Stad: Elementet har 1 brist i tillgänglighet.',
      [
        '  axe/label (WCAG 4.1.2): Ett fält saknar etikett.',
        '    → Skriv en label vars for är fältets id. En platshållare räcker inte.',
        '    Element: #epost',
        '      <input id="epost">',
        '    Läs mer: https://dequeuniversity.com/rules/axe/4.14/label?application=axeAPI&lang=sv',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('fails in English when asked to', async () => {
  const element = show('<p style="color:#aaa">Öppet</p><img src="data:,">');
  const message = await failureOf(() => expect(element).toBeAccessible({ lang: 'en' }));
  expect(message).toContain('The element has 2 accessibility faults.');
  expect(message).toContain('The contrast is 2.32:1, the requirement is 4.5:1.');
});

test('judges colours after a transition has ended', async () => {
  const element = show('<p style="color:#eee;transition:color 300ms">Öppet</p>');
  const text = element.querySelector('p')!;
  text.getBoundingClientRect();
  text.style.color = '#000';
  await expect(element).toBeAccessible();
});

test('leaves rules about a whole page alone in a part of it, unless asked', async () => {
  const element = show('<h2>A</h2><h4>B</h4>');
  await expect(element).toBeAccessible();
  await expect(element).not.toBeAccessible({ page: true });
});

test('lets best practice pass when only errors fail', async () => {
  const element = show('<h2></h2>');
  await expect(element).not.toBeAccessible();
  await expect(element).toBeAccessible({ failOn: 'error' });
});

test('leaves out what it is told to', async () => {
  const element = show('<div class="karta"><img src="data:,"></div><button></button>');
  await expect(element).toBeAccessible({ exclude: ['.karta', '.finns-inte'], rules: { 'button-name': { enabled: false } } });
});

test('tells what can not be decided, and does not fail for it', async () => {
  const element = show('<p style="background:linear-gradient(#fff,#777)">Över en toning</p>');
  const told: string[] = [];
  await expect(element).toBeAccessible({ onCannotTell: (findings) => told.push(...findings.map(({ rule }) => rule)) });
  expect(told).toEqual(['axe/color-contrast']);
  const log = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  await expect(element).toBeAccessible();
  expect(log).toHaveBeenCalledWith('granska själv: axe/color-contrast (1)');
});

test("says nothing of contrast while the reader's own colours replace the page's", async () => {
  const session = cdp() as unknown as { send: (method: string, options: object) => Promise<void> };
  const forced = (value: string): Promise<void> => session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  const element = show('<div style="background:#222"><p style="color:#fff;background:#222">Öppet</p></div>');
  await forced('active');
  try {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const told: string[] = [];
    await expect(element).toBeAccessible({ onCannotTell: (findings) => told.push(...findings.map(({ rule }) => rule)) });
    expect(told).toEqual([]);
  } finally {
    await forced('none');
  }
});

test('takes turns when several run at once', async () => {
  const element = show('<button>Skicka</button>');
  await Promise.all(Array.from({ length: 5 }, () => expect(element).toBeAccessible()));
});

test('fails when a fault is expected and there is none', async () => {
  const element = show('<button>Skicka</button>');
  expect(await failureOf(() => expect(element).not.toBeAccessible())).toContain('testet väntar sig minst en');
});

test('refuses what is not on a page', async () => {
  await expect(expect('<p>').toBeAccessible()).rejects.toThrow('Stad: toBeAccessible got something that is not on a page.');
});
