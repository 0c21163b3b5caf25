import { suicideWords } from '../../data/suicide-words.ts';
import { phraseTriggers, termIndex } from '../../engine/phrase-triggers.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Phrases that may stand, lower-cased. */
  allow: string[];
}

const index = termIndex(suicideWords);

export const suicideReporting = defineRule<Options>({
  meta: {
    id: 'content/suicide-reporting',
    title: 'Så skriver du om självmord',
    description: 'Disallow words that make suicide a crime, a choice or a success',
    impact: 'harm',
    certainty: 'certain',
    audience: 'writer',
    references: ['WHO, Preventing suicide: a resource for media professionals (2023)', 'Suicide Zero: så pratar och skriver du om självmord'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { options, say } = context;
    return phraseTriggers(context, index, options.allow, ({ term, original, better }) => {
      const why = term.advice?.[0] ?? '';
      return {
        message: better === undefined ? say(`”${original}” kan göra skada. ${why}.`, `“${original}” may do harm. ${why}.`) : say(`Skriv ”${better}” i stället för ”${original}”. ${why}.`, `Write “${better}” rather than “${original}”. ${why}.`),
        advice: [say('Berätta var man får hjälp: ring 112 om det är akut', 'Say where there is help: call 112 in an emergency')],
      };
    });
  },
});
