import type { ListedPhrase } from '../data/phrase-lines.ts';
import { type ContentRule, defineRule, type RuleContext, type RuleMeta } from './rule.ts';
import { matchCase, phraseIndex, phraseTrigger } from './wording.ts';

interface Options {
  /** Words and phrases that may stand, lower-cased. */
  allow: string[];
}

/** What one rule of fixed phrases says that no other does. */
export interface PhraseRule {
  meta: Pick<RuleMeta, 'id' | 'title' | 'description' | 'references' | 'since' | 'profiles'>;
  phrases: readonly ListedPhrase[];
  /** Why the phrase is no good, as a whole sentence in the language of messages. */
  why(original: string, say: RuleContext<object>['say']): string;
}

/** A rule that advises against the phrases of a list and suggests others. It never changes a text by itself. */
export function phraseRule({ meta, phrases, why }: PhraseRule): ContentRule {
  const index = phraseIndex(phrases.map((phrase) => ({ text: phrase.form, entry: phrase })));
  return defineRule<Options>({
    meta: {
      ...meta,
      impact: 'advice',
      certainty: 'likely',
      audience: 'writer',
      fixable: false,
      defaultOptions: { allow: [] },
      schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
    },
    create({ options, say, report }) {
      return {
        words: [
          phraseTrigger(
            index,
            (unit, { entry, original, start, end }) => {
              const replacements = entry.replacements.map((words) => matchCase(original, words));
              const best = replacements[0];
              const instead = best === undefined ? '' : say(` Skriv till exempel ”${best}”.`, ` Write for example “${best}”.`);
              const advice = entry.advice === undefined ? '' : say(` ${entry.advice}`, best === undefined ? ' Say what you mean.' : '');
              report(unit, { start, end, message: `${why(original, say)}${instead}${advice}`, ...(best === undefined ? {} : { replacements }) });
            },
            { allowed: options.allow },
          ),
        ],
      };
    },
  });
}
