import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { findPersonNames, twoCapitals } from '../../analysis/person-names.ts';
import { groupsOf, placesOf, type ProjectReport, someOf, uriOf } from '../../engine/fact.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

interface Use {
  unit: AnalysedUnit;
  start: number;
  end: number;
  count: number;
}

/** Words that began as letters and are written both ways. Source: Myndigheternas skrivregler 8, 11.8.3. */
const letterWords: ReadonlySet<string> = new Set(['sms', 'mms', 'pdf', 'tv', 'cd', 'dvd', 'vd', 'pc']);

export const consistentCapitals = defineRule({
  meta: {
    id: 'content/consistent-capitals',
    title: 'Stor och liten bokstav om vartannat',
    description: 'Require titles beside names, and words such as sms, to be written in one way',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, kapitel 9: stor och liten bokstav', 'Myndigheternas skrivregler 8, 11.8.3: sms, pdf, tv'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report, remember }) {
    /** By what is written two ways: where it has small letters, and where capitals. */
    const uses = new Map<string, { small?: Use; capital?: Use }>();
    const note = (key: string, unit: AnalysedUnit, start: number, end: number): void => {
      const pair = uses.get(key) ?? {};
      uses.set(key, pair);
      const side = /^\p{Lu}/u.test(unit.text.slice(start, end)) ? 'capital' : 'small';
      const known = pair[side];
      if (known === undefined) pair[side] = { unit, start, end, count: 1 };
      else known.count += 1;
    };
    return {
      words: [
        {
          oneOf: letterWords,
          visit(unit, at) {
            const token = unit.tokens[at];
            if (token === undefined || isQuoted(unit, token.start)) return;
            // "Tv" may begin a sentence; only all capitals are the other way.
            if (token.text === token.lower || token.text === token.text.toUpperCase()) note(token.lower, unit, token.start, token.end);
          },
        },
      ],
      where: twoCapitals,
      unit(unit) {
        for (const { role } of findPersonNames(unit, document.units[unit.index + 1])) if (role !== undefined) note(role.standing, role.unit ?? unit, role.start, role.end);
      },
      document() {
        for (const [key, { small, capital }] of uses) {
          for (const use of [small, capital]) {
            if (use !== undefined) remember(use.unit, { start: use.start, end: use.end, key, form: use.unit.text.slice(use.start, use.end), count: use.count });
          }
          if (small === undefined || capital === undefined) continue;
          const { unit, start, end } = capital;
          const [written, other] = [unit.text.slice(start, end), small.unit.text.slice(small.start, small.end)];
          report(unit, {
            start,
            end,
            message: say(
              `Texten skriver både ”${written}” och ”${other}”. Skriv på ett sätt genomgående, helst med liten bokstav.`,
              `The text says both “${written}” and “${other}”. Keep to one way, preferably small letters.`,
            ),
            replacements: [written.toLowerCase()],
          });
        }
      },
    };
  },
  project(facts, context) {
    return groupsOf(facts, ({ key }) => key).flatMap((group): ProjectReport[] => {
      const [capital, small] = [group.filter(({ form }) => startsWithCapital.test(form)), group.filter(({ form }) => !startsWithCapital.test(form))];
      // Within one text it is told of there.
      if (capital.length === 0 || small.length === 0 || new Set(group.map(({ location }) => uriOf(location))).size < 2) return [];
      const [written, other] = [capital[0]?.form ?? '', small[0]?.form ?? ''];
      return [
        {
          message: context.say(
            `Några texter har stor bokstav, som ”${written}” (${someOf(capital, context)}), och andra liten, som ”${other}” (${someOf(small, context)}). Skriv på ett sätt, helst med liten bokstav.`,
            `Some texts have a capital, as “${written}” (${someOf(capital, context)}), and others none, as “${other}” (${someOf(small, context)}). Keep to one way, preferably small letters.`,
          ),
          excerpt: written,
          identity: group[0]?.key ?? '',
          places: placesOf(capital, ({ form }) => form),
        },
      ];
    });
  },
});

const startsWithCapital = /^\p{Lu}/u;
