import { themeFrom } from '@stockholm/storybook-addon';
import tokens from '@stockholm/tokens/tokens.json';
import { addons } from 'storybook/manager-api';

addons.setConfig({
  theme: themeFrom(tokens, { title: 'Stockholms stad · Gränssnitt', url: './' }),
  sidebar: { showRoots: true },
});
