import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { groupsOf, placesOf, type ProjectReport, someOf, uriOf } from '../../engine/fact.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** A unit of an administration as a text names it. */
interface UnitName {
  unit: AnalysedUnit;
  start: number;
  end: number;
  written: string;
  /** The same for names of the same words: `hr kommunikation`. */
  key: string;
}

const kinds = 'avdelningen|enheten|sektionen|staben|kansliet|gruppen|avdelning|enhet|sektion|stab';
const kindSign = /(?:avdelning|enhet|sektion|stab|kansli|grupp)(?:en|et)? för/i;
const part = '[\\p{L}-]{2,30}';
/** `avdelningen för HR och kommunikation` */
const ofSubjects = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${kinds}) för (${part}) (?:och|samt) (${part})(?![\\p{L}\\p{N}_-])`, 'giu');
/** A capital in the name after a small one: `avdelningen för Kommunikation och HR`. Abbreviations and names keep theirs. */
const capitalised = new RegExp(`(?<![\\p{L}\\p{N}_])((?:${kinds}) för )(\\p{Lu}\\p{Ll}{5,30})(?= (?:och|samt) [\\p{L}-]{2,30}(?![\\p{L}\\p{N}_-])|[.,;)]|$)`, 'gu');
/** `stab- och kansli`: nothing is left out, so nothing is hyphenated. */
const danglingStab = /(?<![\p{L}\p{N}_-])([Ss]tab)- och (kansli(?:et)?)(?![\p{L}\p{N}_-])/gu;

export const unitNames = defineRule({
  meta: {
    id: 'content/unit-names',
    title: 'Enhetens namn skrivs på olika sätt',
    description: "Require that a unit's name is written in one way throughout a text",
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 9.3: namn på avdelningar och enheter', 'Myndigheternas skrivregler 8, 7.3: bindestreck vid utelämnat led'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report, remember }) {
    const names: UnitName[] = [];
    return {
      patterns: [
        {
          pattern: ofSubjects,
          needs: kindSign,
          visit(unit, match) {
            const subjects = [match[1] as string, match[2] as string];
            names.push({
              unit,
              start: match.index,
              end: match.index + match[0].length,
              written: subjects.join(' och '),
              key: subjects.map((subject) => subject.toLowerCase()).sort().join('|'),
            });
          },
        },
        {
          pattern: capitalised,
          needs: kindSign,
          visit(unit, match) {
            const [, before, name] = match as unknown as [string, string, string];
            if (isQuoted(unit, match.index)) return;
            const start = match.index + before.length;
            const right = name.toLowerCase();
            report(unit, {
              start,
              end: start + name.length,
              message: say(`Enheters namn skrivs med liten bokstav inne i en mening: ”${before}${right}”.`, `Names of units have a small letter within a sentence: “${before}${right}”.`),
              replacements: [right],
              // It may begin a name of its own: "enheten för Bromma".
              certainty: 'ask',
            });
          },
        },
        {
          pattern: danglingStab,
          visit(unit, match) {
            const [found, first, second] = match as unknown as [string, string, string];
            const right = `${first} och ${second}`;
            report(unit, {
              start: match.index,
              end: match.index + found.length,
              message: say(`Bindestrecket ska bort: inget led är utelämnat. Skriv ”${right}”.`, `Nothing is left out, so there is no hyphen: “${right}”.`),
              replacements: [right],
              fix: right,
              certainty: 'certain',
            });
          },
        },
      ],
      document() {
        const first = new Map<string, UnitName>();
        for (const name of names) {
          const known = first.get(name.key);
          if (known === undefined || known.written.toLowerCase() !== name.written.toLowerCase()) remember(name.unit, { start: name.start, end: name.end, key: name.key, form: name.written, count: 1 });
          if (known === undefined) first.set(name.key, name);
          else if (known.written.toLowerCase() !== name.written.toLowerCase()) {
            report(name.unit, {
              start: name.start,
              end: name.end,
              message: say(
                `Tidigare i texten står det ”${known.written}”, här ”${name.written}”. Är det samma enhet, skriv namnet på ett sätt.`,
                `Earlier the text says “${known.written}”, here “${name.written}”. If it is the same unit, write its name in one way.`,
              ),
              certainty: 'ask',
            });
          }
        }
      },
    };
  },
  project(facts, context) {
    return groupsOf(facts, ({ key }) => key).flatMap((group): ProjectReport[] => {
      const [first, second] = groupsOf(group, ({ form }) => form.toLowerCase());
      if (first === undefined || second === undefined || new Set(group.map(({ location }) => uriOf(location))).size < 2) return [];
      const [written, other] = [first[0]?.form ?? '', second[0]?.form ?? ''];
      return [
        {
          message: context.say(
            `Texterna skriver både ”${written}” (${someOf(first, context)}) och ”${other}” (${someOf(second, context)}). Är det samma enhet, skriv namnet på ett sätt.`,
            `The texts say both “${written}” (${someOf(first, context)}) and “${other}” (${someOf(second, context)}). If it is the same unit, write its name in one way.`,
          ),
          excerpt: other,
          identity: group[0]?.key ?? '',
          places: [...placesOf(second, ({ form }) => form), ...placesOf(first, ({ form }) => form)],
          certainty: 'ask',
        },
      ];
    });
  },
});
