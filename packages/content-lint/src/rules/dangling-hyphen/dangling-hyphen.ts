import { firstPartsOnly, joinedToConjunction } from '../../data/left-out-parts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** `hälso-och sjukvård` */
const tooTight = /(?<![\p{L}\p{N}_-])(\p{L}{2,30})-(och|eller|samt) (?=\p{Ll}{3})/gu;
/** `hälso - och sjukvård`, `hälso – och sjukvård`. A word like "utbildnings" can't end a clause before a dash. */
const tooLoose = /(?<![\p{L}\p{N}_-])(\p{L}{2,30}) [-–] (och|eller|samt) (?=\p{Ll}{3})/gu;
/** Ends as first parts of compounds do, and no word with which a clause ends. */
const firstPartEnding = /.{3}(?:nings|hets|tions|skaps)$/u;

export const danglingHyphen = defineRule({
  meta: {
    id: 'content/dangling-hyphen',
    title: 'Bindestreck där ordets sista led är utelämnat',
    description: 'Require a hyphen and a space where two compounds share their last part',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 7.3: bindestreck vid utelämnat led'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: tooTight,
          visit(unit, match) {
            const [, first, conjunction] = match as unknown as [string, string, string];
            if (joinedToConjunction.has(first.toLowerCase()) || isQuoted(unit, match.index)) return;
            const right = `${first}- ${conjunction}`;
            report(unit, {
              start: match.index,
              end: match.index + match[0].length - 1,
              message: say(`Det ska vara mellanslag efter bindestrecket: ”${right}”.`, `There is a space after the hyphen: “${right}”.`),
              replacements: [right],
              fix: right,
            });
          },
        },
        {
          pattern: tooLoose,
          visit(unit, match) {
            const [, first, conjunction] = match as unknown as [string, string, string];
            const lower = first.toLowerCase();
            if ((!firstPartsOnly.has(lower) && !firstPartEnding.test(lower)) || isQuoted(unit, match.index)) return;
            const right = `${first}- ${conjunction}`;
            report(unit, {
              start: match.index,
              end: match.index + match[0].length - 1,
              message: say(`Bindestrecket sitter ihop med ordet före: ”${right}”.`, `The hyphen is joined to the word before: “${right}”.`),
              replacements: [right],
              certainty: 'likely',
            });
          },
        },
      ],
      words: [
        {
          oneOf: firstPartsOnly,
          visit(unit, at) {
            const [first, conjunction, second] = unit.tokens.slice(at, at + 3);
            if (first === undefined || conjunction === undefined || second === undefined || isQuoted(unit, first.start)) return;
            if (!/^(?:och|eller|samt)$/u.test(conjunction.text) || !/^ [a-z]+ \p{Ll}{3}/u.test(unit.text.slice(first.end, first.end + 10))) return;
            const right = `${first.text}- ${conjunction.text}`;
            report(unit, {
              start: first.start,
              end: conjunction.end,
              message: say(
                `”${first.text}” är bara första delen av ett ord. Skriv bindestreck: ”${right} ${second.text}”.`,
                `“${first.text}” is only the first part of a word. Write a hyphen: “${right} ${second.text}”.`,
              ),
              replacements: [right],
              certainty: 'likely',
            });
          },
        },
      ],
    };
  },
});
