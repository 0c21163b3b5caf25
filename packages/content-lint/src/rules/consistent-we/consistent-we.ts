import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { beginsSentence } from '../../analysis/words-around.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

const we: ReadonlySet<string> = new Set(['vi', 'vår', 'vårt', 'våra', 'oss']);
/** The sender in the third person: `förvaltningen`, `socialförvaltningen`, `stadsledningskontoret`. */
const sender = /^\p{L}{0,30}(?:förvaltningen|kontoret|nämnden)$/u;
/** After these the sender is the subject though it does not come first: `Därför anser förvaltningen`. */
const verbs: ReadonlySet<string> = new Set('anser bedömer menar föreslår ser delar instämmer konstaterar vill har ska arbetar arbetade tycker välkomnar framhåller att'.split(' '));

export const consistentWe = defineRule({
  meta: {
    id: 'content/consistent-we',
    title: 'Vi och förvaltningen om vartannat',
    description: 'Require one name for the sender: either vi or förvaltningen',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 1.2: tilltal', 'Kommunikationsprogram för Stockholms stad, KS 2024/112: en sammanhållen tonalitet'],
    since: '2026.1',
    profiles: ['official', 'letter'],
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    let isTold = false;
    // Sought once in a paragraph, however often it says `vi`.
    let sought: { unit: AnalysedUnit; found: string | undefined } | undefined;
    const senderIn = (unit: AnalysedUnit): string | undefined => {
      if (sought?.unit !== unit) sought = { unit, found: unit.tokens.find((_, index) => isSubject(unit, index))?.text };
      return sought.found;
    };
    return {
      words: [
        {
          oneOf: we,
          visit(unit, at) {
            if (isTold) return;
            const word = unit.tokens[at];
            const other = word === undefined || isQuoted(unit, word.start) ? undefined : senderIn(unit);
            if (word === undefined || other === undefined) return;
            isTold = true;
            const end = unit.tokens[at + 1];
            // A whole thing that someone has: `våra målgrupper`.
            const last = word.lower.startsWith('vår') && end !== undefined && end.start === word.end + 1 ? end : word;
            report(unit, {
              start: word.start,
              end: last.end,
              message: say(
                `Samma stycke säger både ”${other}” och ”${word.text}” om avsändaren. Välj ett av dem och håll fast vid det i hela texten.`,
                `The same paragraph calls the sender both “${other}” and “${word.text}”. Choose one and keep to it in the whole text.`,
              ),
              advice: [say(`Skriv ”vi” genomgående, eller ”${other.toLowerCase()}”`, `Write “vi” throughout, or “${other.toLowerCase()}”`)],
            });
          },
        },
      ],
    };
  },
});

function isSubject(unit: AnalysedUnit, index: number): boolean {
  const token = unit.tokens[index];
  if (token === undefined || !sender.test(token.lower) || isQuoted(unit, token.start)) return false;
  return verbs.has(unit.tokens[index - 1]?.lower ?? '') || beginsSentence(unit, token.start);
}
