import { expect, test } from 'vitest';
import './vitest.ts';

function show(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

test('fails in jsdom, and says which rules it can not judge there and what to do', async () => {
  await expect(expect(show('<button>Skicka</button>')).toBeAccessible()).rejects.toThrow(
    /ritar inte sidan.+color-contrast.+Vitest browser mode.+withoutLayout: true/su,
  );
});

test('does not let "not" hide that either', async () => {
  await expect(expect(show('<button>Skicka</button>')).not.toBeAccessible()).rejects.toThrow('ritar inte sidan');
});

test('judges the rest when the test accepts it', async () => {
  await expect(show('<button>Skicka</button>')).toBeAccessible({ withoutLayout: true });
  await expect(expect(show('<button></button>')).toBeAccessible({ withoutLayout: true })).rejects.toThrow('En knapp saknar text.');
});
