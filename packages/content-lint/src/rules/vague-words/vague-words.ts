import { vagueWords as list } from '../../data/vague-words.ts';
import { phraseRule } from '../../engine/phrase-rule.ts';

export const vagueWords = phraseRule({
  meta: {
    id: 'content/vague-words',
    title: 'Vagt uttryck',
    description: 'Prefer words that say what, when and how much',
    references: ['Myndigheternas skrivregler 8, 1.4.8', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
  },
  phrases: list,
  why: (original, say) => say(`”${original}” är vagt eller onödigt långt.`, `“${original}” is vague or longer than it need be.`),
});
