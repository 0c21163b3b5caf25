import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { findPersonNames } from '../../analysis/person-names.ts';
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
  create({ document, say, report }) {
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
      unit(unit) {
        for (const { role } of findPersonNames(unit, document.units[unit.index + 1])) if (role !== undefined) note(role.standing, role.unit ?? unit, role.start, role.end);
      },
      document() {
        for (const { small, capital } of uses.values()) {
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
});
