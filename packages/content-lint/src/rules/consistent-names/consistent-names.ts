import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { findPersonNames, isNearSurname, type PersonName } from '../../analysis/person-names.ts';
import { defineRule } from '../../engine/rule.ts';

/** One spelling, where it is met first. */
interface Spelling {
  unit: AnalysedUnit;
  name: PersonName;
  count: number;
}

/** As many surnames beside one first name are compared; a register has more, and no one reads it as a text. */
const mostSurnames = 40;

export const consistentNames = defineRule({
  meta: {
    id: 'content/consistent-names',
    title: 'Samma person, två stavningar',
    description: "Require one spelling of a person's name throughout a text",
    impact: 'fault',
    certainty: 'ask',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.4: granska texten', 'Remissvar på kommunikationsprogrammet KS 2024/112'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    const byFirst = new Map<string, Map<string, Spelling>>();
    return {
      unit(unit) {
        for (const name of findPersonNames(unit, document.units[unit.index + 1])) {
          const surnames = byFirst.get(name.first) ?? new Map<string, Spelling>();
          byFirst.set(name.first, surnames);
          const known = surnames.get(name.surname);
          if (known !== undefined) known.count += 1;
          else if (surnames.size < mostSurnames) surnames.set(name.surname, { unit, name, count: 1 });
        }
      },
      document() {
        for (const surnames of byFirst.values()) {
          const spellings = [...surnames.values()];
          for (const [index, later] of spellings.entries()) {
            const earlier = spellings.slice(0, index).find(({ name }) => isNearSurname(name.surname, later.name.surname));
            if (earlier === undefined) continue;
            const [odd, other] = earlier.count < later.count ? [earlier, later] : [later, earlier];
            const { start, end } = odd.name;
            const surnameStart = end - odd.name.surname.length;
            report(odd.unit, {
              start,
              end,
              message: say(
                `Texten skriver både ”${odd.name.surname}” och ”${other.name.surname}” efter samma förnamn. Är det samma person, välj den rätta stavningen.`,
                `The text says both “${odd.name.surname}” and “${other.name.surname}” after the same first name. If it is one person, choose the right spelling.`,
              ),
              replacements: [odd.unit.text.slice(start, surnameStart) + other.name.surname],
            });
          }
        }
      },
    };
  },
});
