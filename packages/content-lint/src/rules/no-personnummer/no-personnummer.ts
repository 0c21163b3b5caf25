import { privateRule } from '../../engine/private-rule.ts';
import { defineRule } from '../../engine/rule.ts';

interface Options {
  /** Numbers that may stand, digits only or as written: the project's own list of test numbers. */
  allow: string[];
}

/** Ten digits; a VAT number ends with 01. */
const digitsOf = (text: string): string => text.replace(/^(SE.{10,13})01$/u, '$1').replace(/\D/gu, '').slice(-10);

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
  create(context) {
    const { options, say } = context;
    const allowed = new Set(options.allow.map(digitsOf));
    return privateRule(context, 'identityNumbers', ({ item: { start, end, kind, standing, certainty, isCompany }, text }) => {
      if (standing === 'placeholder' || certainty === 'doubtful' || allowed.has(digitsOf(text.slice(start, end)))) return undefined;
      if (standing === 'checksumFails') {
        return {
          message: say(
            `Det här ser ut som ett ${kind}, men kontrollsiffran stämmer inte. Ta bort det, eller skriv ÅÅMMDD-XXXX om det är ett exempel.`,
            `This looks like a ${kind}, but its check digit is wrong. Remove it, or write ÅÅMMDD-XXXX if it is an example.`,
          ),
          certainty: 'likely',
        };
      }
      return {
        message: isCompany
          ? say(
              `Numret är företagarens ${kind}: en enskild firma har inget eget organisationsnummer. Ta bort det.`,
              `The number is the owner's ${kind}: an enskild firma has no organisation number of its own. Remove it.`,
            )
          : say(`Här står ett ${kind}. Ta bort det: det pekar ut en person.`, `This is a ${kind}. Remove it: it identifies a person.`),
        certainty,
        advice: [say('Skriv ÅÅMMDD-XXXX om du behöver visa ett exempel', 'Write ÅÅMMDD-XXXX if you need to show an example')],
      };
    });
  },
});
