import { minimisers as list } from '../../data/minimisers.ts';
import { phraseRule } from '../../engine/phrase-rule.ts';

export const minimisers = phraseRule({
  meta: {
    id: 'content/minimisers',
    title: 'Ord som gör det svåra litet',
    description: 'Disallow telling the reader that a task is easy',
    references: ['Språklagen (2009:600) 11 §', 'Egen lista: ord som påstår att något är lätt'],
    since: '2026.1',
  },
  phrases: list,
  why: (original, say) => say(`”${original}” säger att det är lätt. Det är det inte för alla.`, `“${original}” tells the reader that it is easy. It isn’t for everybody.`),
});
