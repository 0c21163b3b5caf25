import { idioms as list } from '../../data/idioms.ts';
import { phraseRule } from '../../engine/phrase-rule.ts';

export const idioms = phraseRule({
  meta: {
    id: 'content/idioms',
    title: 'Bildspråk',
    description: 'Prefer plain words to idioms and images that cannot be read word by word',
    references: ['Digg, webbriktlinjer.se R64: skriv begripligt, utan bildspråk', '1177:s språkråd: undvik metaforer'],
    since: '2026.1',
  },
  phrases: list,
  why: (original, say) => say(`”${original}” är en bild. Den som lär sig svenska kan ta den bokstavligt.`, `“${original}” is an image. Those who are learning Swedish may take it word by word.`),
});
