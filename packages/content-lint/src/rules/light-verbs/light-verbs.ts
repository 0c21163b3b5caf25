import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { carriers, heavyPhrases, lightVerbs, type LightVerb } from '../../data/light-verbs.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted, matchCase, phraseIndex, phraseTrigger } from '../../engine/wording.ts';

const phrases = phraseIndex(heavyPhrases.map((phrase) => ({ text: phrase.form, entry: phrase })));
/** "ställer sig i stort positiv till": a long way to say "är". */
const taking = /(?<![\p{L}\p{N}])(ställa|ställer|ställde|ställt) sig ((?:\p{Ll}{1,12} ){0,3})(positiva?|negativa?|tveksamm?a?|kritiska?|avvisande|frågande|skeptiska?|neutrala?)(?= till| mot| inför| över|[.,])/giu;
const being = new Map([
  ['ställa', 'vara'],
  ['ställer', 'är'],
  ['ställde', 'var'],
  ['ställt', 'varit'],
]);
const articles = new Set(['en', 'ett']);
const imperative = 4;

export const lightVerbsRule = defineRule({
  meta: {
    id: 'content/light-verbs',
    title: 'Tomt verb och substantiv',
    description: 'Prefer one verb to an empty verb with a noun',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.4.11', 'Språklagen (2009:600) 11 §'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const shorter = (original: string, better: string): string => say(`”${original}” är en omväg. Skriv ”${better}”.`, `“${original}” is a long way round. Write “${better}”.`);
    return {
      words: [
        {
          oneOf: lightVerbs,
          visit(unit, index) {
            const found = standing(unit, index, lightVerbs.get(unit.tokens[index]?.lower ?? '') as LightVerb);
            if (found === undefined || isQuoted(unit, found.start)) return;
            const original = unit.text.slice(found.start, found.end);
            const replacements = found.wordings.map((words) => matchCase(original, words));
            const best = replacements[0] as string;
            report(unit, {
              start: found.start,
              end: found.end,
              message: shorter(original, best),
              replacements,
              ...(found.isSafe ? {} : { certainty: 'likely' }),
              ...(found.isSafe && replacements.length === 1 ? { fix: best } : {}),
            });
          },
        },
        phraseTrigger(phrases, (unit, { entry, original, start, end }) => {
          const replacements = entry.replacements.map((words) => matchCase(original, words));
          const best = replacements[0];
          report(unit, {
            start,
            end,
            message: best === undefined ? say(`”${original}” är en omväg. ${entry.advice}`, `“${original}” is a long way round. Say who does what.`) : shorter(original, best),
            certainty: 'likely',
            ...(best === undefined ? {} : { replacements }),
          });
        }),
      ],
      patterns: [
        {
          pattern: taking,
          visit(unit, match) {
            const [original, verb = '', adverbs = '', attitude = ''] = match;
            if (isQuoted(unit, match.index)) return;
            const better = matchCase(original, `${being.get(verb.toLowerCase())} ${adverbs}${attitude}`);
            report(unit, { start: match.index, end: match.index + original.length, message: shorter(original, better), replacements: [better] });
          },
        },
      ],
    };
  },
});

/** The phrase around a noun: "gör en bedömning av", and the plain verb in the form of its first word. */
function standing(unit: AnalysedUnit, index: number, light: LightVerb): { start: number; end: number; wordings: string[]; isSafe: boolean } | undefined {
  const { tokens, text } = unit;
  const preposition = tokens[index + 1];
  if (preposition === undefined || !light.prepositions.includes(preposition.lower) || !isAdjacent(text, tokens[index], preposition)) return undefined;
  const hasArticle = articles.has(tokens[index - 1]?.lower ?? '');
  if (light.needsArticle && !hasArticle) return undefined;
  const at = index - (hasArticle ? 2 : 1);
  const verb = tokens[at];
  if (verb === undefined) return undefined;
  for (let next = at; next < index; next += 1) if (!isAdjacent(text, tokens[next], tokens[next + 1])) return undefined;
  const forms = light.carriers.flatMap((list) => carriers[list] ?? []).find((own) => own.includes(verb.lower));
  if (forms === undefined) return undefined;
  const slots = forms.flatMap((form, slot) => (form === verb.lower ? [slot] : []));
  const isOrder = slots.includes(imperative);
  const isFirst = beginsSentence(unit, at);
  // "gör" states or orders: an order stands first, but after "och" or in a list it may be either.
  const isOpen = slots.length > 1 && ((isFirst && unit.unit.kind === 'listItem') || /(?:,|(?<!\p{L})(?:och|eller|samt))\s*$/u.test(text.slice(Math.max(0, verb.start - 8), verb.start)));
  const kept = slots.length > 1 && !isOpen ? slots.filter((slot) => (slot === imperative) === (isFirst && isOrder)) : slots;
  const wordings = [...new Set(kept.map((slot) => light.plain[slot] as string))];
  return { start: verb.start, end: preposition.end, wordings, isSafe: light.isSafe };
}

function beginsSentence(unit: AnalysedUnit, at: number): boolean {
  const token = unit.tokens[at];
  return token !== undefined && (at === 0 || /[.!?:…]["”’)]*\s+$/u.test(unit.text.slice(Math.max(0, token.start - 4), token.start)));
}
