import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { bureaucraticTerms, type Term } from '../../data/bureaucratic-terms.ts';
import { defineRule } from '../../engine/rule.ts';
import { isName, isQuoted, matchCase, phraseIndex, standsAt } from '../../engine/wording.ts';

interface Options {
  /** Words and phrases that may stand, lower-cased. */
  allow: string[];
}

interface Entry {
  term: Term;
  replacement: string | undefined;
}

const prose = new Set(['paragraph', 'listItem', 'quote', 'message', 'hint', 'error']);

const index = phraseIndex(
  bureaucraticTerms.flatMap((term) => term.forms.map((text, at): { text: string; entry: Entry } => ({ text, entry: { term, replacement: term.replacements?.[at] } }))),
);

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
    const allowed = new Set(options.allow.map((word) => word.toLowerCase()));
    const visit = (unit: AnalysedUnit, at: number): void => {
      const found = index.get(unit.tokens[at]?.lower ?? '')?.find((phrase) => !allowed.has(phrase.words.join(' ')) && standsAt(unit, at, phrase.words) && isMeant(unit, at, phrase.words.length, phrase.entry.term));
      const start = unit.tokens[at];
      const end = unit.tokens[at + (found?.words.length ?? 1) - 1];
      if (found === undefined || start === undefined || end === undefined || isQuoted(unit, start.start)) return;
      if (isName(unit, at)) return;
      const original = unit.text.slice(start.start, end.end);
      const { term, replacement } = found.entry;
      const better = replacement === undefined ? undefined : matchCase(original, replacement);
      const examples = (term.instead ?? []).map((word) => `”${word}”`).join(' eller ');
      report(unit, {
        start: start.start,
        end: end.end,
        message: [
          term.level === 'warning'
            ? say(`”${original}” låter byråkratiskt.`, `“${original}” sounds bureaucratic.`)
            : say(`”${original}” kan sägas enklare.`, `“${original}” can be said more simply.`),
          better === undefined
            ? say(
                `Skriv ett vardagligt ord i rätt form, till exempel ${examples}.`,
                `Write an everyday word in the right form, for example ${examples.replaceAll(' eller ', ' or ')}.`,
              )
            : say(`Skriv ”${better}”.`, `Write “${better}”.`),
        ].join(' '),
        certainty: term.level === 'warning' ? 'certain' : 'likely',
        ...(better === undefined
          ? { advice: (term.instead ?? []).map((word) => say(`Till exempel ”${word}”`, `For example “${word}”`)) }
          : { replacements: [better] }),
        ...(better !== undefined && term.safe === true ? { fix: better } : {}),
      });
    };
    return { words: [{ oneOf: index, visit }] };
  },
});

/** True when the words around say that the term has the sense that the list means. */
function isMeant(unit: AnalysedUnit, at: number, length: number, term: Term): boolean {
  const before = unit.tokens[at - 1]?.lower;
  const after = unit.tokens[at + length];
  if (term.proseOnly === true && (!prose.has(unit.unit.kind) || at === 0)) return false;
  if (term.notPrevious?.includes(before ?? '') === true) return false;
  if (term.previous !== undefined && !term.previous.includes(before ?? '') && !term.previous.includes(unit.tokens[at - 2]?.lower ?? '')) return false;
  if (term.next !== undefined) {
    const isNumber = term.nextNumber === true && (/^\p{N}/u.test(after?.text ?? '') || /^\s*§/u.test(unit.text.slice(unit.tokens[at + length - 1]?.end ?? 0)));
    return isNumber || term.next.includes(after?.lower ?? '');
  }
  return true;
}
