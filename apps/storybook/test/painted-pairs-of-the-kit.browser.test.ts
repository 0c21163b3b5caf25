import '@stockholm/css/all.css';
import { afterEach, expect, test } from 'vitest';
import { unknownColours } from './painted-pairs.ts';

const sheet = new CSSStyleSheet();
const frame = document.createElement('main');

afterEach(() => frame.remove());

/** A part of a page with the kit's own stylesheet, and a style that someone has added to it. */
function faultsOf(html: string, css = ''): string[] {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  document.documentElement.dataset['sthlmMode'] = 'light';
  frame.innerHTML = html;
  document.body.append(frame);
  return unknownColours(frame);
}

const surfaces = ['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'];

test.each(surfaces)("accepts the kit's own texts and controls on the surface %s, in both modes", (surface) => {
  const option = (attributes: string): string =>
    `<div class="sthlm-radio-group__option"><input class="sthlm-radio-group__input" type="radio" name="${surface}" id="${surface}${attributes}" ${attributes}><label class="sthlm-radio-group__label" for="${surface}${attributes}">Svar</label></div>`;
  const part = (mode: string): string =>
    `<div data-sthlm-mode="${mode}"><div data-sthlm-surface="${surface}"><h2 class="sthlm-heading">Rubrik</h2><p class="sthlm-text" data-tone="secondary">Text</p><a class="sthlm-link" href="#x">Läs mer</a>
     <button class="sthlm-button">Spara</button><button class="sthlm-button" data-variant="secondary">Avbryt</button><button class="sthlm-button" data-variant="tertiary">Mer</button><button class="sthlm-button" disabled>Spara</button>
     ${['', 'readonly', 'disabled', 'aria-invalid="true"'].map((attribute) => `<div class="sthlm-text-field"><p class="sthlm-text-field__error">Fel</p><input class="sthlm-text-field__input" aria-label="Namn" ${attribute}></div>`).join('')}
     ${option('')}${option('disabled')}</div></div>`;
  expect(faultsOf(`${part('light')}${part('dark')}`)).toEqual([]);
  for (const input of frame.querySelectorAll<HTMLInputElement>('input[type="radio"]:enabled')) input.checked = true;
  expect(unknownColours(frame), 'chosen').toEqual([]);
});

test('finds secondary text on the soft surface', () => {
  expect(faultsOf('<div data-sthlm-surface="soft"><p class="ny">Text</p></div>', '.ny { color: var(--sthlm-color-text-secondary) }')).toEqual([
    expect.stringMatching(/^light: text of p\.ny "Text" is #\w{6} \(text-secondary\) on #\w{6} \(soft\), .+no proven pair for text\./u),
  ]);
});

test("finds a control's grey border on the soft surface", () => {
  expect(faultsOf('<div data-sthlm-surface="soft"><input class="ny" aria-label="Namn"></div>', '.ny { border: 2px solid var(--sthlm-color-border-control) }')).toEqual([
    expect.stringMatching(/^light: border of input\.ny "Namn" is #\w{6} \(border-control\) on #\w{6} \(soft\), .+no proven pair for non-text\./u),
  ]);
});

test('finds a colour that is no role', () => {
  expect(faultsOf('<p class="ny">Text</p>', '.ny { color: #333 }')).toEqual([expect.stringContaining('#333333 (no role)')]);
});
