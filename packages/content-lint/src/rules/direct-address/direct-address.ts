import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { beginsSentence } from '../../analysis/words-around.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

const you: ReadonlySet<string> = new Set(['du', 'dig', 'din', 'ditt', 'dina']);
const pronouns: ReadonlySet<string> = new Set([...you, 'ni', 'er', 'ert', 'era']);
/** The reader, spoken of as someone else. */
const readers: ReadonlySet<string> = new Set('sökanden sökande enskilde boende brukaren kunden användaren besökaren'.split(' '));
const article: ReadonlySet<string> = new Set(['sökande', 'enskilde', 'boende']);
const must: ReadonlySet<string> = new Set('ska måste kan får behöver bör ansvarar lämnar skickar'.split(' '));

export const directAddress = defineRule({
  meta: {
    id: 'content/direct-address',
    title: 'Tala till läsaren',
    description: 'Prefer du, in small letters, to the sökande in a text that speaks to the reader',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 8.2.1: du och ni', 'DIGG, vägledning för webbutveckling R64'],
    since: '2026.1',
    profiles: ['web', 'service', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    let speaksToReader = false;
    let hasWarned = false;
    let other: { unit: AnalysedUnit; start: number; end: number } | undefined;
    return {
      words: [
        {
          oneOf: pronouns,
          visit(unit, at) {
            const word = unit.tokens[at];
            const before = unit.tokens[at - 1];
            const next = unit.tokens[at + 1];
            if (word === undefined || isQuoted(unit, word.start)) return;
            if (you.has(word.lower)) speaksToReader = true;
            // Inside a sentence, between two words in small letters: no name, no label.
            if (!/^\p{Lu}\p{Ll}+$/u.test(word.text) || !isAdjacent(unit.text, before, word) || !isAdjacent(unit.text, word, next)) return;
            if (!/^\p{Ll}/u.test(before?.text ?? '') || !/^\p{Ll}/u.test(next?.text ?? '')) return;
            report(unit, {
              start: word.start,
              end: word.end,
              message: say(`Skriv ”${word.lower}” med liten bokstav inne i en mening.`, `Write “${word.lower}” with a small letter inside a sentence.`),
              replacements: [word.lower],
              // The writer does it everywhere: one warning is enough.
              ...(hasWarned ? { certainty: 'likely' as const } : {}),
            });
            hasWarned = true;
          },
        },
        {
          oneOf: readers,
          visit(unit, at) {
            const word = unit.tokens[at];
            const before = unit.tokens[at - 1];
            if (other !== undefined || word === undefined || isQuoted(unit, word.start) || !must.has(unit.tokens[at + 1]?.lower ?? '')) return;
            const hasArticle = article.has(word.lower);
            if (hasArticle && before?.lower !== 'den') return;
            const start = hasArticle && before !== undefined ? before.start : word.start;
            // As the subject that begins a sentence; elsewhere the text may be about someone else.
            if (!beginsSentence(unit, start)) return;
            other = { unit, start, end: word.end };
          },
        },
      ],
      document() {
        if (!speaksToReader || other === undefined) return;
        const { unit, start, end } = other;
        const words = unit.text.slice(start, end);
        report(unit, {
          start,
          end,
          certainty: 'ask',
          message: say(
            `Texten säger ”du” på andra ställen. Är det läsaren som är ”${words.toLowerCase()}”? Skriv ”du” här också.`,
            `The text says “du” elsewhere. Is “${words.toLowerCase()}” the reader? Then write “du” here too.`,
          ),
          advice: [say('Skriv ”du” om det är läsaren', 'Write “du” if it is the reader')],
        });
      },
    };
  },
});
