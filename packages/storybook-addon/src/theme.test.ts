import tokens from '@stockholm/tokens/tokens.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { themeFrom } from './index.ts';
import { core, optimizeViteDeps } from './preset.ts';

test("takes the colours of a mode from the tokens, with square corners and the kit's type", () => {
  const light = themeFrom(tokens as never, { title: 'Ekuddens gränssnitt', url: './' });
  expect(light).toMatchObject({ base: 'light', brandTitle: 'Ekuddens gränssnitt', brandUrl: './', appBorderRadius: 0, inputBorderRadius: 0, textColor: '#1a1a1a' });
  expect(light.fontBase).toMatch(/^"Open Sans Variable"/u);
  expect(themeFrom(tokens as never, { title: 'x', mode: 'dark' })).toMatchObject({ base: 'dark', appContentBg: '#171614' });
});

test('says which token is missing, and the way out', () => {
  expect(() => themeFrom({ tokens: [] }, { title: 'x' })).toThrow(/^Stad: The tokens have no color-action\. Give themeFrom the tokens\.json/u);
});

test('turns off what Storybook sends and fetches, and keeps other settings', () => {
  expect(core({ builder: 'x' })).toEqual({ builder: 'x', disableTelemetry: true, disableWhatsNewNotifications: true });
  expect(optimizeViteDeps(['react'])).toEqual(['react', 'axe-core', 'react-dom/server']);
});
