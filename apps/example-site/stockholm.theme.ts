import { defineTheme } from '@stockholm/tokens/theme';

// Copied from the page "Teman" of Storybook. An invented administration is none of the city's: the theme is that of the city itself.
export const theme = defineTheme({
  name: 'Ekuddens stadsdelsförvaltning',
  accent: 'green',
  organisation: 'Stockholms stad',
});
