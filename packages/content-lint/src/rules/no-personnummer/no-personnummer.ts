import { findIdentityNumbers, type IdentityNumber } from '../../analysis/identity-numbers.ts';
import { defineRule, type RuleReport } from '../../engine/rule.ts';

interface Options {
  /** Numbers that may stand, digits only or as written: the project's own list of test numbers. */
  allow: string[];
}

const digitsOf = (text: string): string => text.replace(/\D/gu, '').slice(-10);

export const noPersonnummer = defineRule<Options>({
  meta: {
    id: 'content/no-personnummer',
    title: 'Personnummer i texten',
    description: 'Disallow personnummer and samordningsnummer',
    impact: 'harm',
    certainty: 'certain',
    audience: 'writer',
    references: [
      'Dataskyddslagen (2018:218) 3 kap. 10 §',
      'Folkbokföringslagen (1991:481) 18 §',
      'Skatteverket, rättslig vägledning: personnummer, samordningsnummer',
    ],
    since: '2026.1',
    fixable: false,
    defaultOptions: { allow: [] },
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { allow: { type: 'array', items: { type: 'string' } } },
    },
  },
  languages: 'all',
  create({ options, document, say, report, reportSource }) {
    const allowed = new Set(options.allow.map(digitsOf));
    const covered: { start: number; end: number }[] = [];

    const judge = (text: string, number: IdentityNumber): RuleReport | undefined => {
      if (number.standing === 'placeholder' || number.certainty === 'doubtful' || allowed.has(digitsOf(text.slice(number.start, number.end)))) return undefined;
      const { start, end, kind, certainty } = number;
      if (number.standing === 'valid') {
        return {
          start,
          end,
          message: number.isCompany
            ? say(
                `Numret är företagarens ${kind}: en enskild firma har inget eget organisationsnummer. Ta bort det.`,
                `The number is the owner's ${kind}: an enskild firma has no organisation number of its own. Remove it.`,
              )
            : say(`Här står ett ${kind}. Ta bort det: det pekar ut en person.`, `This is a ${kind}. Remove it: it identifies a person.`),
          certainty,
          advice: [say('Skriv ÅÅMMDD-XXXX om du behöver visa ett exempel', 'Write ÅÅMMDD-XXXX if you need to show an example')],
        };
      }
      return {
        start,
        end,
        message: say(
          `Det här ser ut som ett ${kind}, men kontrollsiffran stämmer inte. Ta bort det, eller skriv ÅÅMMDD-XXXX om det är ett exempel.`,
          `This looks like a ${kind}, but its check digit is wrong. Remove it, or write ÅÅMMDD-XXXX if it is an example.`,
        ),
        certainty: 'likely',
      };
    };

    return {
      unit(unit) {
        if (unit.privateSpans.length === 0) return;
        for (const number of findIdentityNumbers(unit.clearText)) {
          const range = unit.sourceRange(number.start, number.end);
          if (range !== undefined) covered.push(range);
          const judged = judge(unit.clearText, number);
          if (judged !== undefined) report(unit, judged);
        }
      },
      // Code, addresses and attributes are no units, but a number there is as public as any other.
      document() {
        covered.sort((a, b) => a.start - b.start);
        let next = 0;
        for (const number of findIdentityNumbers(document.source)) {
          while ((covered[next]?.end ?? Infinity) <= number.start) next += 1;
          if ((covered[next]?.start ?? Infinity) < number.end) continue;
          const judged = judge(document.source, number);
          if (judged !== undefined) reportSource(judged);
        }
      },
    };
  },
});
