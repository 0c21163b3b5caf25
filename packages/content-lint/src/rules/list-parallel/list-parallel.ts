import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { listsOf } from '../../analysis/lists.ts';
import { staffNouns } from '../../data/staff-nouns.ts';
import { defineRule } from '../../engine/rule.ts';

/** A word in small letters. Not a name that begins so (`iPhone`, `e-tjänst`), nor an address. */
const lowerStart = /^\p{Ll}[\p{Ll}-]*(?=[\s,:;]|$)/u;
const ownForm = /^(?:e-|www|http)/u;

export const listParallel = defineRule({
  meta: {
    id: 'content/list-parallel',
    title: 'Led som inte har samma form',
    description: 'Require that the items of a list begin alike and that what is listed has one number',
    impact: 'advice',
    certainty: 'likely',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 3.9.4: punktlistor med samma form', 'Språklagen (2009:600) 11 §: vårdat, enkelt och begripligt'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ document, say, report }) {
    return {
      words: [{ oneOf: staffNouns, visit: judgeNumber }],
      document() {
        for (const { items } of listsOf(document.units)) {
          if (items.length < 3 || items.some(({ language }) => language !== 'sv')) continue;
          const small = items.filter(({ text }) => lowerStart.test(text) && !ownForm.test(text));
          const capital = items.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
          const [first] = small;
          // Names have capitals in any list: only where most have one is a small letter out of step.
          if (first === undefined || small.length + capital.length < items.length || capital.length <= small.length) continue;
          report(first, {
            start: 0,
            end: lowerStart.exec(first.text)?.[0].length ?? 1,
            message: say(
              'De flesta punkterna i listan börjar med stor bokstav, den här med liten. Låt alla börja likadant.',
              'Most items of the list begin with a capital, this one with a small letter. Let all begin alike.',
            ),
          });
        }
      },
    };

    /** `chefer, medarbetare och kommunikatör`: bare words, some of them in the plural. */
    function judgeNumber(unit: AnalysedUnit, index: number): void {
      if (unit.unit.kind === 'heading') return;
      const single = unit.tokens[index];
      const joint = unit.tokens[index - 1];
      if (single === undefined || joint === undefined || (joint.lower !== 'och' && joint.lower !== 'samt' && joint.lower !== 'eller')) return;
      // The last of an enumeration, with nothing that belongs to it.
      if (!/^(?:[.;)]|$|, )/u.test(unit.text.slice(single.end))) return;
      let first = index - 2;
      let plural = false;
      for (let at = index - 2; at >= 0 && at >= index - 8; at -= 1) {
        const token = unit.tokens[at];
        const after = unit.tokens[at + 1];
        if (token === undefined || after === undefined) break;
        const between = unit.text.slice(token.end, after.start);
        if (at === index - 2 ? between !== ' ' : between !== ', ') break;
        first = at;
        if (/(?:er|or|ar)$/u.test(token.lower) && token.text === token.lower) plural = true;
      }
      if (!plural || first > index - 3) return;
      // The first of them may have belonged to other words; what follows is bare.
      const start = unit.tokens[first]?.start ?? single.start;
      const many = staffNouns.get(single.lower) ?? '';
      report(unit, {
        start,
        end: single.end,
        message: say(
          `Uppräkningen blandar ental och flertal. Skriv ”${many}”, eller ”en ${single.lower}” om det bara finns en.`,
          `The enumeration mixes singular and plural. Write “${many}”, or “en ${single.lower}” if there is only one.`,
        ),
        advice: [say(`Skriv ”${many}”.`, `Write “${many}”.`)],
      });
    }
  },
});
