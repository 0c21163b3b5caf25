import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { bureaucraticTerms, type Term } from '../../data/bureaucratic-terms.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchCase, phraseIndex, phraseTrigger, type StandingPhrase } from '../../engine/wording.ts';

interface Options {
  /** Words and phrases that may stand, lower-cased. */
  allow: string[];
}

interface Entry {
  term: Term;
  replacements: readonly string[];
}

const prose = new Set(['paragraph', 'listItem', 'quote', 'message', 'hint', 'error']);

const index = phraseIndex(bureaucraticTerms.flatMap((term) => term.forms.map(({ form, replacements }): { text: string; entry: Entry } => ({ text: form, entry: { term, replacements } }))));

export const bureaucraticWords = defineRule<Options>({
  meta: {
    id: 'content/bureaucratic-words',
    title: 'Byråkratiskt ord',
    description: 'Prefer everyday words to bureaucratic ones',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Språklagen (2009:600) 11 §', 'Svarta listan (PM 2011:1)', 'Myndigheternas skrivregler 8, 1.4'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  create({ options, say, report }) {
    const visit = (unit: AnalysedUnit, { entry: { term, replacements }, original, start, end }: StandingPhrase<Entry>): void => {
      const better = replacements.map((words) => matchCase(original, words));
      const [best] = better;
      report(unit, {
        start,
        end,
        message: [
          term.level === 'warning'
            ? say(`”${original}” låter byråkratiskt.`, `“${original}” sounds bureaucratic.`)
            : say(`”${original}” kan sägas enklare.`, `“${original}” can be said more simply.`),
          best === undefined
            ? say(term.rewrite ?? 'Skriv om meningen.', 'Write the sentence in other words.')
            : say(`Skriv ${better.map((words) => `”${words}”`).join(' eller ')}.`, `Write ${better.map((words) => `“${words}”`).join(' or ')}.`),
        ].join(' '),
        certainty: term.level === 'warning' ? 'certain' : 'likely',
        ...(best === undefined ? {} : { replacements: better }),
        ...(best !== undefined && term.safe === true ? { fix: best } : {}),
      });
    };
    return { words: [phraseTrigger(index, visit, { allowed: options.allow, isMeant: (unit, at, { words, entry }) => isMeant(unit, at, words.length, entry.term) })] };
  },
});

/** True when the words around say that the term has the sense that the list means. */
function isMeant(unit: AnalysedUnit, at: number, length: number, term: Term): boolean {
  const before = unit.tokens[at - 1]?.lower;
  const after = unit.tokens[at + length];
  if (term.proseOnly === true && (!prose.has(unit.unit.kind) || at === 0)) return false;
  if (term.notPrevious?.includes(before ?? '') === true) return false;
  if (term.previous !== undefined && !term.previous.includes(before ?? '') && !term.previous.includes(unit.tokens[at - 2]?.lower ?? '')) return false;
  if (term.notNext?.includes(after?.lower ?? '') === true) return false;
  if (term.next !== undefined) {
    const isNumber = term.nextNumber === true && (/^\p{N}/u.test(after?.text ?? '') || /^\s*§/u.test(unit.text.slice(unit.tokens[at + length - 1]?.end ?? 0)));
    return isNumber || term.next.includes(after?.lower ?? '');
  }
  return true;
}
