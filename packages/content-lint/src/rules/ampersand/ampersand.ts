import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** Between two words, of which the second may have a capital. */
const between = /(?<![\p{L}\p{N}_.:/@&'’-])(\p{L}[\p{L}\p{N}-]{1,60})[ \u00A0]&[ \u00A0](\p{L}[\p{L}\p{N}:-]{1,60})/gu;
/** What a company is called: "Ek & Co". */
const companies: ReadonlySet<string> = new Set(['ab', 'co', 'company', 'hb', 'kb', 'partners', 'partner', 'son', 'sons', 'söner', 'söners', 'döttrar', 'bröder']);
/** Set phrases of English, which have the sign from there. */
const english: ReadonlySet<string> = new Set(
  'bed breakfast fish chips rock roll drum bass rhythm blues research development plug play mix match terms conditions meet greet hip hop pick pay cash carry click collect mac cheese gin tonic science technology health safety mergers acquisitions question answer'.split(' '),
);

export const ampersand = defineRule({
  meta: {
    id: 'content/ampersand',
    title: '& i stället för och',
    description: 'Disallow & for och between words',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, kapitel 13: skiljetecken och andra skrivtecken'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      patterns: [
        {
          pattern: between,
          visit(unit, match) {
            const [found, first, second] = match as unknown as [string, string, string];
            const start = match.index;
            if (isQuoted(unit, start)) return;
            const [one, other] = [first.toLowerCase(), second.toLowerCase()];
            if (companies.has(other) || (english.has(one) && english.has(other))) return;
            const isSmall = first === one;
            // "Ek & Alm" is a company, and "Hus & Hem" a magazine. At the start of a line the capital may be the sentence's.
            const isStart = start === 0 && second === other;
            if (!isSmall && !isStart) return;
            const right = found.replace('&', 'och');
            report(unit, {
              start,
              end: start + found.length,
              message: say(`Skriv ut ”och” i stället för &. Tecknet hör hemma i namn på företag.`, `Write “och” instead of &. The sign belongs in names of companies.`),
              replacements: [right],
              ...(isSmall ? {} : { certainty: 'likely' as const }),
            });
          },
        },
      ],
    };
  },
});
