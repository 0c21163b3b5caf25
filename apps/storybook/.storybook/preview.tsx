import '@stockholm/css/fonts.css';
import '@stockholm/css/all.css';
import '@stockholm/tokens/accents.css';
import '@stockholm/storybook-addon/blocks.css';
import '../src/docs.css';
import '../src/colour/colour.css';
import '../src/profile.css';
import '../src/server-markup.ts';
import { themeFrom, type StockholmParameters } from '@stockholm/storybook-addon';
import contrast from '@stockholm/tokens/contrast.json';
import tokens from '@stockholm/tokens/tokens.json';
import type { Preview } from '@storybook/react-vite';
import { evidence, manifest, transcripts } from '../src/kit-data.ts';
import { stylesheets, surfaces } from '../src/kit-stylesheets.ts';

const stockholm: StockholmParameters = {
  manifest,
  evidence,
  transcripts,
  stylesheets,
  surfaces,
  tokens,
  contrast: contrast as NonNullable<StockholmParameters['contrast']>,
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    stockholm,
    controls: { expanded: true },
    // Stories here have neither actions nor steps to show, and their code stands on the component's page.
    actions: { disable: true },
    interactions: { disable: true },
    docs: { theme: themeFrom(tokens, { title: 'Stockholms stad' }) },
    options: {
      storySort: { order: ['Start', 'Kom igång', 'Grafisk profil', ['Färg', 'Kontrast', 'Teman', 'Typografi', 'Avstånd', 'Rörelse', 'Avsändare', 'Utskrift', 'Språk'], 'För dig som skriver', 'Så skriver vi', 'Skriva med AI', 'Innehållsregler', 'Komponenter'] },
    },
  },
};

export default preview;
