import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { daysIn, months } from '../../analysis/dates.ts';
import { isFree, textBefore } from '../../analysis/figures.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';
import { prose } from '../abbreviation-in-prose/abbreviation-in-prose.ts';

const monthNames: ReadonlySet<string> = new Set(months);
/** What a date of digits may follow without being a part of the sentence. */
const labelled = /[([:|/]\s?$|(?<!\p{L})(?:dnr|version|uppdaterad|publicerad|ändrad)[ \u00A0]$/iu;
const fewestWords = 6;

interface DigitDate {
  unit: AnalysedUnit;
  start: number;
  end: number;
  right: string;
}

export const consistentDates = defineRule({
  meta: {
    id: 'content/consistent-dates',
    title: 'Datum på två sätt',
    description: 'Require dates in running text to be written in one way',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.3.1–12.3.2: datum'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const ofDigits: DigitDate[] = [];
    let inLetters: string | undefined;
    return {
      words: [
        {
          oneOf: monthNames,
          visit(unit, at) {
            const [day, month, year] = [unit.tokens[at - 1], unit.tokens[at], unit.tokens[at + 1]];
            if (inLetters !== undefined || !isRunning(unit) || day === undefined || month === undefined || isQuoted(unit, month.start)) return;
            if (!/^\d{1,2}$/u.test(day.text) || !isAdjacent(unit.text, day, month)) return;
            const hasYear = year !== undefined && /^(?:19|20)\d\d$/u.test(year.text) && isAdjacent(unit.text, month, year);
            inLetters = unit.text.slice(day.start, hasYear ? year.end : month.end);
          },
        },
      ],
      figure(unit, figure) {
        const { parts, joints, start, end } = figure;
        const [year, month, day] = parts.map(Number) as [number, number, number];
        if (parts.length !== 3 || joints.some((joint) => joint !== '-') || !/^(?:19|20)\d\d-\d\d-\d\d$/u.test(figure.text) || !isFree(figure, unit.text)) return;
        if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return;
        if (!isRunning(unit) || isQuoted(unit, start) || labelled.test(textBefore(unit.text, figure))) return;
        ofDigits.push({ unit, start, end, right: `${day} ${months[month - 1]} ${year}` });
      },
      document() {
        const [first] = ofDigits;
        if (first === undefined || inLetters === undefined) return;
        const { unit, start, end, right } = first;
        report(unit, {
          start,
          end,
          message: say(
            `Texten skriver datum på två sätt: ”${inLetters}” och ”${unit.text.slice(start, end)}”. Skriv månaden med bokstäver i löpande text.`,
            `The text writes dates in two ways: “${inLetters}” and “${unit.text.slice(start, end)}”. Write the month in letters in running text.`,
          ),
          replacements: [right],
        });
      },
    };
  },
});

/** A paragraph of whole sentences, not a head of a letter, a line of approval or a cell. */
function isRunning(unit: AnalysedUnit): boolean {
  return prose.has(unit.unit.kind) && unit.tokens.length >= fewestWords && /[.!?:]["”)]?$/u.test(unit.text.slice(-2).trimEnd());
}
