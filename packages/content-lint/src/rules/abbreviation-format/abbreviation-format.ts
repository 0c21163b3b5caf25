import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';
import { byKey, isAbbreviation, keyOf, mayAbbreviate, pattern, prose, rightForm } from '../abbreviation-in-prose/abbreviation-in-prose.ts';

/**
 * Contractions, which keep their last letter and take no stop, before a word or a number of the same sentence.
 * Source: Myndigheternas skrivregler 8, 11.4.
 */
const contraction = /(?<![\p{L}\p{N}_.:/@-])(ca|dnr|dr|ggr|jfr|mdkr|mnkr|nr|tfn|tkr|kr)\.(?=([ \u00A0])([\p{L}\p{N}])|,)/giu;
/** Of those, what stands alone in a cell. */
const aloneContractions: ReadonlySet<string> = new Set(['dnr', 'nr', 'tfn']);
/** After a sum a full stop may end the sentence: only a small letter says that it does not. */
const sums = new Set(['ggr', 'mdkr', 'mnkr', 'tkr', 'kr']);

/** Abbreviations that no sentence should begin with, written out. The common ones are written out everywhere by another rule. */
const openers: ReadonlyMap<string, string> = new Map([
  ['ca', 'Cirka'],
  ['enl', 'Enligt'],
  ['exkl', 'Exklusive'],
  ['inkl', 'Inklusive'],
  ['jfr', 'Jämför'],
  ['kl', 'Klockan'],
  ['nr', 'Nummer'],
  ['resp', 'Respektive'],
]);
/** Fewer words are a line of facts, not a sentence. */
const fewestWords = 5;

interface Spaced {
  unit: AnalysedUnit;
  start: number;
  found: string;
  right: string;
}

export const abbreviationFormat = defineRule({
  meta: {
    id: 'content/abbreviation-format',
    title: 'Förkortning i fel form',
    description: 'Require abbreviations in the form of Myndigheternas skrivregler',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.3–11.4: förkortningar och punkt', 'Stockholms stads skrivregler: punkter utan mellanslag'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ profile, say, report }) {
    const spaced: Spaced[] = [];
    let hasStops = false;

    const tellForm = ({ unit, start, found, right }: Spaced, isMixed: boolean): void => {
      report(unit, {
        start,
        end: start + found.length,
        message: isMixed
          ? say(`”${found}” är skrivet på ett annat sätt än andra förkortningar i texten. Skriv ”${right}”.`, `“${found}” is not written as other abbreviations in the text. Write “${right}”.`)
          : say(`Skriv ”${right}”: punkt efter varje del och inget mellanslag.`, `Write “${right}”: a stop after each part and no space.`),
        replacements: [right],
        // A full stop that is new may end a sentence: before a capital, or at the end of a line.
        ...(found.endsWith('.') || /^[^\p{L}\p{N}]{0,3}[\p{Ll}\p{N}]/u.test(unit.text.slice(start + found.length, start + found.length + 4)) ? { fix: right } : {}),
        ...(isMixed || found.includes('.') ? {} : { certainty: 'likely' as const }),
      });
    };

    return {
      patterns: [
        {
          pattern,
          visit(unit, match) {
            const [found, stop] = match as unknown as [string, string];
            const abbreviation = byKey.get(keyOf(found));
            const start = match.index;
            if (abbreviation === undefined || !isAbbreviation(unit.text, found, start) || isQuoted(unit, start)) return;
            const form = matchCase(found, rightForm(abbreviation));
            const allStops = matchCase(found, `${abbreviation.parts.join('.')}.`);
            const isRight = found === form || found === allStops;
            if (isRight) hasStops = true;
            // In running text it is written out, which mends its form as well.
            if (prose.has(unit.unit.kind) && !(mayAbbreviate(profile) && isRight)) return;
            // "5 m m" is measures, and "E D" initials.
            if (/[\p{N}][ \u00A0]?$/u.test(unit.text.slice(Math.max(0, start - 2), start)) || !/\p{Ll}/u.test(found)) return;
            const { text } = unit;
            const next = text.slice(start + found.length, start + found.length + 2);
            if (stop !== '' && next.startsWith('.') && next !== '..') {
              report(unit, {
                start,
                end: start + found.length + 1,
                message: say(`Två punkter efter ”${found}”. Förkortningens punkt är också meningens: skriv en.`, `Two stops after “${found}”. The stop of the abbreviation ends the sentence too: write one.`),
                replacements: [isRight ? found : form],
                fix: isRight ? found : form,
              });
              return;
            }
            if (isRight) return;
            const one = { unit, start, found, right: form };
            if (found.includes('.') || !/[ \u00A0]/u.test(found)) tellForm(one, false);
            else spaced.push(one);
          },
        },
        {
          pattern: contraction,
          visit(unit, match) {
            const [found, word, , next] = match as unknown as [string, string, string | undefined, string | undefined];
            const lower = word.toLowerCase();
            const start = match.index;
            if (word !== lower && (unit.unit.kind === 'paragraph' || word === word.toUpperCase())) return;
            if (isQuoted(unit, start)) return;
            const isSmall = next === undefined || next !== next.toUpperCase();
            const isSum = sums.has(lower);
            if (isSum && !(isSmall && /\p{N}[ \u00A0]$/u.test(unit.text.slice(Math.max(0, start - 2), start)))) return;
            // "Se nr. Vi …" may be two sentences; "dr. Ek" is a name.
            const isName = lower === 'dr' && word === lower && !isSmall;
            if (!isSmall && !/\p{N}/u.test(next) && !isName) return;
            report(unit, {
              start,
              end: start + found.length,
              message: say(`”${word}” slutar på ordets sista bokstav och får ingen punkt. Skriv ”${word}”.`, `“${word}” ends with the last letter of its word and takes no stop. Write “${word}”.`),
              replacements: [word],
              ...(isName ? { certainty: 'likely' as const } : { fix: word }),
            });
          },
        },
      ],
      words: [
        {
          oneOf: aloneContractions,
          visit(unit) {
            if (unit.tokens.length > 1 || !/^\p{L}+\.$/u.test(unit.text)) return;
            const right = unit.text.slice(0, -1);
            report(unit, {
              start: 0,
              end: unit.text.length,
              message: say(`”${right}” slutar på ordets sista bokstav och får ingen punkt. Skriv ”${right}”.`, `“${right}” ends with the last letter of its word and takes no stop. Write “${right}”.`),
              replacements: [right],
              fix: right,
            });
          },
        },
      ],
      kinds: ['paragraph'],
      sentenceWords: fewestWords,
      sentence(unit, sentence, words) {
        const first = unit.tokens[words.first];
        if (first?.start !== sentence.start) return;
        const right = openers.get(first.lower);
        if (right === undefined || !/[.!?]$/u.test(unit.text.slice(sentence.start, sentence.end))) return;
        const end = first.end + (unit.text[first.end] === '.' ? 1 : 0);
        // Without a number it may be a word of its own.
        if (first.lower === 'nr' && !/^[ \u00A0]\p{N}/u.test(unit.text.slice(end, end + 2))) return;
        // "Kl. 9: fika" is a programme.
        if (/^[^\p{L}]{0,12}:(?!\p{N})/u.test(unit.text.slice(end, end + 14)) || isQuoted(unit, first.start)) return;
        report(unit, {
          start: first.start,
          end,
          message: say(`Börja inte meningen med en förkortning. Skriv ”${right}”.`, `Do not begin a sentence with an abbreviation. Write “${right}”.`),
          replacements: [right],
          certainty: 'likely',
        });
      },
      document() {
        for (const one of spaced) tellForm(one, hasStops);
      },
    };
  },
});
