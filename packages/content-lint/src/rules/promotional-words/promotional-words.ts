import { promotionalWords as terms } from '../../data/promotional-words.ts';
import { phraseTriggers, termIndex } from '../../engine/phrase-triggers.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Words that may stand, lower-cased, in the form that is written. */
  allow: string[];
}

const index = termIndex(terms);

export const promotionalWords = defineRule<Options>({
  meta: {
    id: 'content/promotional-words',
    title: 'Reklamord',
    description: 'Disallow words of advertising, so that the text stays objective',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Regeringsformen 1 kap. 9 §: saklighet', 'Kommunikationsprogram för Stockholms stad, KS 2024/112: objektiv och saklig kommunikation'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { options, say } = context;
    return phraseTriggers(context, index, options.allow, ({ original }) => ({
      message: say(
        `”${original}” är reklam. Staden ska vara saklig. Säg vad som är bra med det, med en siffra eller ett exempel, eller stryk ordet.`,
        `“${original}” is advertising. The city is to be objective. Say what is good about it, with a figure or an example, or cut the word.`,
      ),
      advice: [say('Skriv vad läsaren får eller kan göra', 'Write what the reader gets or can do')],
    }));
  },
});
