import { type ContentFact, groupsOf, type MessageFact, type ProjectContext, type ProjectReport } from '../../engine/fact.ts';
import { placeIn, referenceOf } from './catalogue-facts.ts';

/** Keys that a message names before it says how many more there are. */
const mostKeys = 5;

const languageOf = ({ key, form }: ContentFact): string => `${key}\u0000${form}`;
const messageOf = (fact: ContentFact | undefined, key: string): MessageFact | undefined => (fact?.messages !== undefined && Object.hasOwn(fact.messages, key) ? fact.messages[key] : undefined);

/**
 * Texts that got other words in the language that the project writes in first, and the same as before in another.
 *
 * @param now - Of all catalogues.
 * @param before - Of those that have changed, as they were.
 */
export function translationsBehind(now: readonly ContentFact[], before: readonly ContentFact[], { say }: ProjectContext): ProjectReport[] {
  const earlier = new Map(before.map((fact) => [languageOf(fact), fact]));
  return groupsOf(now, ({ key }) => key).flatMap((set) => {
    const reference = referenceOf(set);
    const was = reference === undefined ? undefined : earlier.get(languageOf(reference));
    if (reference === undefined || was === undefined) return [];
    const changed = Object.entries(reference.messages ?? {}).filter(([key, { digest }]) => {
      const old = messageOf(was, key);
      return old !== undefined && old.digest !== digest;
    });
    return set.flatMap((other): ProjectReport[] => {
      if (other === reference || other.form === reference.form) return [];
      const itWas = earlier.get(languageOf(other)) ?? other;
      const behind = changed.flatMap(([key, ours]) => {
        const theirs = messageOf(other, key);
        return theirs !== undefined && messageOf(itWas, key)?.digest === theirs.digest ? [{ key, ours, theirs }] : [];
      });
      const [first] = behind;
      if (first === undefined) return [];
      const shown = behind.slice(0, mostKeys).map(({ key }) => `”${key}”`).join(', ');
      const rest = behind.length - mostKeys;
      const more = rest > 0 ? say(` och ${rest} till`, ` and ${rest} more`) : '';
      return [
        {
          message: say(
            `Texter har ändrats på ${reference.form} men inte på ${other.form}: ${shown}${more}. Läs om översättningen fortfarande säger samma sak.`,
            `Texts have changed in ${reference.form} but not in ${other.form}: ${shown}${more}. Read whether the translation still says the same.`,
          ),
          excerpt: first.key,
          identity: `${reference.key} ${other.form} behind`,
          places: behind.slice(0, mostKeys).flatMap(({ key, ours, theirs }) => [placeIn(reference, key, ours), placeIn(other, key, theirs)]),
          certainty: 'ask',
        },
      ];
    });
  });
}
