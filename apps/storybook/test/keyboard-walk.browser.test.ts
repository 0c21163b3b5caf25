import { afterEach, expect, test } from 'vitest';
import { walkByKeyboard } from './keyboard-walk.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.adoptedStyleSheets = [];
});

function show(html: string, css = ''): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = `<div>${html}</div>`;
  return document.querySelector('div')!;
}

test('accepts what Tab reaches and leaves, in any number', async () => {
  expect(await walkByKeyboard(show('<p>Inget att nå</p>'))).toEqual([]);
  expect(await walkByKeyboard(show('<a href="#x">Läs</a><button>Skicka</button><input aria-label="Namn"><details><summary>Mer</summary><a href="#y">dold</a></details>'))).toEqual([]);
});

test('takes a group of radio buttons as one stop', async () => {
  expect(await walkByKeyboard(show('<input type="radio" name="svar" aria-label="Ja"><input type="radio" name="svar" aria-label="Nej" checked>'))).toEqual([]);
});

test('finds a control that does not show that it has focus', async () => {
  const element = show('<button>Skicka</button><button class="tyst">Avbryt</button>', '.tyst:focus-visible { outline: none }');
  expect(await walkByKeyboard(element)).toEqual(['<button> "Avbryt" does not show that it has focus.']);
});

test('accepts an indicator on an element around the control', async () => {
  const element = show('<label><input type="checkbox"> Ja</label>', 'input:focus-visible { outline: none } label:focus-within { box-shadow: 0 0 0 3px }');
  expect(await walkByKeyboard(element)).toEqual([]);
});

test('finds a trap', async () => {
  const element = show('<button id="a">Ett</button><button id="b">Två</button>');
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    element.querySelector<HTMLElement>(document.activeElement?.id === 'a' ? '#b' : '#a')!.focus();
  });
  expect(await walkByKeyboard(element)).toEqual([expect.stringMatching(/^Tab can't leave the story: it stopped at <button id="[ab]">/u)]);
});

test('finds a control that is jumped over', async () => {
  const element = show('<button id="a">Ett</button><button id="b">Två</button>');
  element.querySelector('#a')!.addEventListener('keydown', (event) => {
    event.preventDefault();
    (element.nextElementSibling as HTMLElement).focus();
  });
  expect(await walkByKeyboard(element)).toEqual(['Tab does not reach <button id="b"> "Två".']);
});

test('walks through an open modal dialog, which keeps focus', async () => {
  const element = show('<button>Bakom</button><dialog><button id="a">Ta bort</button><button id="b">Avbryt</button></dialog>', '#b:focus-visible { outline: none }');
  element.querySelector('dialog')!.showModal();
  expect(await walkByKeyboard(element)).toEqual(['<button id="b"> "Avbryt" does not show that it has focus.']);
});
