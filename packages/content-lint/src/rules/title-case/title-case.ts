import { interfaceKind, kindsThatMayBe } from '../../analysis/interface-kind.ts';
import { smallWords } from '../../data/emphasis-words.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';
import type { UnitKind } from '../../text-unit.ts';

const kinds: readonly UnitKind[] = ['heading', 'button', 'label', 'link', 'title'];
/** Small words that begin a name as well: `Din Bokhandel`, `En Plats`, `I` of a number. */
const ofNames: ReadonlySet<string> = new Set(['i', 'en', 'ett', 'den', 'det', 'du', 'vi', 'de', 'din', 'ditt', 'dina']);
const newStart = /[.!?:;–—|/"”“»(-]\s{0,3}$/u;

export const titleCase = defineRule({
  meta: {
    id: 'content/title-case',
    title: 'Stor bokstav i varje ord',
    description: 'Require sentence case in headings, buttons, labels and links',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 9.1: stor bokstav'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      kinds: kindsThatMayBe(...kinds),
      unit(unit) {
        const { text, tokens } = unit;
        if (tokens.length < 3 || tokens.length > 15 || !kinds.includes(interfaceKind(unit.unit)) || text === text.toUpperCase()) return;
        const small = tokens.findIndex(
          ({ text: word, lower, start }, at) => at > 0 && /^\p{Lu}\p{Ll}*$/u.test(word) && smallWords.has(lower) && !ofNames.has(lower) && !newStart.test(text.slice(Math.max(0, start - 4), start)) && !isQuoted(unit, start),
        );
        const [before, word, after] = tokens.slice(Math.max(0, small - 1), small + 2);
        // One capital is a slip or a name; every word of a title case has one.
        if (small < 1 || word === undefined || !isCapital(before?.text) || (after !== undefined && !isCapital(after.text))) return;
        const lowered = tokens.reduceRight((made, token, at) => (at === 0 || !isCapital(token.text) ? made : made.slice(0, token.start) + token.lower + made.slice(token.end)), text);
        report(unit, {
          start: 0,
          end: text.length,
          message: say(
            'På svenska har bara det första ordet och namn stor bokstav. Skriv resten med liten.',
            'In Swedish only the first word and names have a capital. Write the rest in small letters.',
          ),
          replacements: [lowered],
        });
      },
    };
  },
});

const isCapital = (word: string | undefined): boolean => word !== undefined && /^(?:\p{Lu}\p{Ll}*|\p{N}+)$/u.test(word);
