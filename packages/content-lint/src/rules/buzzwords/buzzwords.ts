import { buzzwords as list } from '../../data/buzzwords.ts';
import { phraseRule } from '../../engine/phrase-rule.ts';

export const buzzwords = phraseRule({
  meta: {
    id: 'content/buzzwords',
    title: 'Modeord',
    description: 'Prefer words that say something to words in fashion',
    references: ['Myndigheternas skrivregler 8, 1.4.9', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
  },
  phrases: list,
  why: (original, say) => say(`”${original}” är ett modeord: läsaren får gissa vad det betyder här.`, `“${original}” is in fashion, and readers must guess what it means here.`),
});
