import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { findPersonNames, isNearSurname, type PersonName, twoCapitals } from '../../analysis/person-names.ts';
import { type ContentFact, groupsOf, placesOf, type ProjectReport, someOf, uriOf } from '../../engine/fact.ts';
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
  create({ document, say, report, remember }) {
    const byFirst = new Map<string, Map<string, Spelling>>();
    return {
      where: twoCapitals,
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
        for (const [first, surnames] of byFirst) {
          for (const { unit, name, count } of surnames.values()) {
            // Of people only those whose title says that they are named at work are compared between texts.
            if (name.role !== undefined) remember(unit, { start: name.start, end: name.end, key: `${name.role.text.toLowerCase()}|${first}`, form: name.surname, count });
          }
        }
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
  project(facts, context) {
    const reports: ProjectReport[] = [];
    for (const group of groupsOf(facts, ({ key }) => key)) {
      const forms = [...groupsOf(group, ({ form }) => form)].slice(0, mostSurnames);
      for (const [index, later] of forms.entries()) {
        const [{ form: written, location }] = later as [ContentFact];
        const earlier = forms.slice(0, index).find((one) => isNearSurname((one[0] as ContentFact).form, written));
        // Within one text it is told of there.
        if (earlier === undefined || (later.length === 1 && earlier.length === 1 && uriOf(location) === uriOf((earlier[0] as ContentFact).location))) continue;
        const other = (earlier[0] as ContentFact).form;
        reports.push({
          message: context.say(
            `Samma förnamn och titel står med två efternamn: ”${other}” (${someOf(earlier, context)}) och ”${written}” (${someOf(later, context)}). Är det samma person, välj den rätta stavningen.`,
            `The same first name and title stand with two surnames: “${other}” (${someOf(earlier, context)}) and “${written}” (${someOf(later, context)}). If it is one person, choose the right spelling.`,
          ),
          excerpt: written,
          identity: [written, other].sort().join(' '),
          places: [...placesOf(later, ({ form }) => form), ...placesOf(earlier, ({ form }) => form)],
        });
      }
    }
    return reports;
  },
});
