import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { sentenceAt } from '../../analysis/sentences.ts';
import { unsupportedClaims as claims } from '../../data/unsupported-claims.ts';
import { phraseTriggers, termIndex } from '../../engine/phrase-triggers.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Phrases that may stand, lower-cased. */
  allow: string[];
}

const index = termIndex([{ forms: claims }]);
/** A source or a figure near by: a year, a number, a note, a name. */
const support = /(?<!\p{L})(?:enligt|källa|se|rapport\p{L}{0,6}|scb|folkhälsomyndigheten|enkät\p{L}{0,6}|brukarundersökning\p{L}{0,4})(?!\p{L})|\d|\uFFFC/iu;
/** In Markdown, HTML and JSX; the address is no part of the text. A link that ends a sentence goes on after its last word. */
const link = /\]\(|<(?:a|Link)\b|https?:/u;
/** What is wished for is no claim. */
const wish: ReadonlySet<string> = new Set('ska vill målet mål vision visionen så om att när ser till för verkar'.split(' '));

export const unsupportedClaims = defineRule<Options>({
  meta: {
    id: 'content/unsupported-claims',
    title: 'Påstående utan stöd',
    description: 'Require a source for claims that lean on studies, on many or on everyone',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Regeringsformen 1 kap. 9 §: saklighet', 'Kommunikationsprogram för Stockholms stad, KS 2024/112: objektiv och saklig kommunikation'],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create(context) {
    const { document, options, say } = context;
    return phraseTriggers(context, index, options.allow, ({ unit, at, original }) => {
      const place = unit.tokens[at]?.start ?? 0;
      const sentence = sentenceAt(unit.sentences, place);
      const next = sentence === undefined ? undefined : sentenceAt(unit.sentences, sentence.end + 1);
      // Its own sentence and the next, where a source is often named; of a very long one what stands near.
      const from = Math.max(sentence?.start ?? 0, place - 600);
      const to = Math.min((next ?? sentence)?.end ?? unit.text.length, place + 600);
      const range = unit.sourceRange(from, to);
      const written = range === undefined ? '' : document.source.slice(range.start, range.end + 200);
      if (support.test(unit.text.slice(from, to)) || link.test(written) || isWished(unit, at, from)) return undefined;
      return {
        message: say(
          `”${original}” är ett påstående som läsaren inte kan kontrollera. Länka till källan, skriv vem och hur många, eller säg att det är ett mål.`,
          `“${original}” is a claim that the reader can't check. Link to the source, say who and how many, or say that it is a goal.`,
        ),
        advice: [say('Lägg till källan eller en siffra', 'Add the source or a figure')],
      };
    });
  },
});

function isWished(unit: AnalysedUnit, at: number, from: number): boolean {
  for (let before = at - 1; before >= 0 && (unit.tokens[before]?.start ?? 0) >= from; before -= 1) if (wish.has(unit.tokens[before]?.lower ?? '')) return true;
  return false;
}
