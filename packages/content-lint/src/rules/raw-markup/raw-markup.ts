import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { htmlEntities } from '../../data/html-entities.ts';
import { defineRule, type RuleReport } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

const bold = /(?<![\p{N}*])\*\*([^*\n]{1,200})\*\*(?!\*)/gu;
/** One asterisk is a footnote too: tight around words, and short. */
const italic = /(?<![\p{L}\p{N}*)\]])\*(\p{L}[^*.!?:\n]{0,60})(?<=\p{L})\*(?![\p{L}\p{N}*])/gu;
const heading = /^#{2,6} (?=\p{L})/gu;
const link = /(?<![\p{L}\p{N}\]])\[([^[\]\n]{1,200})\]\((?:https?:\/\/|mailto:|tel:|www\.|\/|#|\.{1,2}\/)[^()\s]{0,300}\)/gu;
const tag = /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|small|span|strong|sub|sup|table|td|th|tr|u|ul)(?:\s[^<>]{0,300})?\/?>/giu;
const entity = new RegExp(`&(${[...htmlEntities.keys()].join('|')}|#\\d{2,6}|#[xX][\\da-fA-F]{2,5});`, 'gu');
const placeholder = /\{\{\s{0,3}[\p{L}_][\p{L}\p{N}_.| -]{0,60}\}\}|\$\{[\p{L}_][\p{L}\p{N}_.]{0,60}\}/gu;
const filler = /(?<![\p{L}\p{N}_])lorem ipsum(?![\p{L}\p{N}_])/giu;

/** A text about tags names them. */
const aboutCode = /(?:tagg|tag|element|html|kod)\p{L}{0,6}[ \u00A0]$/iu;
/** An address goes on without a space: `?a=1&amp;b=2`. */
const inAddress = /[?=/&#]\S{0,200}$/u;

export const rawMarkup = defineRule({
  meta: {
    id: 'content/raw-markup',
    title: 'Kod syns i texten',
    description: 'Disallow leftover markup, placeholders and dummy text where readers see them',
    impact: 'fault',
    certainty: 'likely',
    audience: 'writer',
    references: ['DIGG, vägledning för webbutveckling R64: lättbegripliga texter', 'CommonMark 0.31, 6.2: betoning; HTML Living Standard, 13.5: entiteter'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document: { openComment }, say, report, reportSource }) {
    const tell = (unit: AnalysedUnit, start: number, end: number, message: string, made: Pick<RuleReport, 'replacements' | 'advice' | 'impact' | 'certainty'> = {}): void => {
      // A message of a catalogue may be written for a program that reads the marks.
      const certainty = unit.unit.keyPath === undefined ? made.certainty : 'ask';
      report(unit, { start, end, message, ...made, ...(certainty === undefined ? {} : { certainty }) });
    };
    const spanOf = (match: RegExpExecArray): [start: number, end: number] => [match.index, match.index + match[0].length];

    return {
      patterns: [
        {
          pattern: bold,
          visit(unit, match) {
            const inner = (match[1] as string).trim();
            if (!/[\p{L}\p{N}]/u.test(inner)) return;
            tell(unit, ...spanOf(match), say('Stjärnorna är Markdown för fet stil. Här syns de som stjärnor. Ta bort dem, eller gör orden feta på riktigt.', 'The asterisks are Markdown for bold. Here they show as asterisks. Remove them, or make the words bold.'), { replacements: [inner] });
          },
        },
        {
          pattern: italic,
          visit(unit, match) {
            tell(unit, ...spanOf(match), say('Stjärnor runt ord är Markdown för kursiv stil. Här syns de som stjärnor. Ta bort dem om de inte hör till en fotnot.', 'Asterisks around words are Markdown for italics. Here they show as asterisks. Remove them unless they belong to a footnote.'), {
              replacements: [match[1] as string],
              impact: 'advice',
            });
          },
        },
        {
          pattern: heading,
          visit(unit, match) {
            tell(unit, ...spanOf(match), say('Nummertecknen är Markdown för en rubrik. Här syns de. Ta bort dem, och gör raden till en riktig rubrik.', 'The number signs are Markdown for a heading. Here they show. Remove them, and make the line a real heading.'));
          },
        },
        {
          pattern: link,
          visit(unit, match) {
            const words = match[1] as string;
            tell(unit, ...spanOf(match), say(`Länken är skriven i Markdown och syns som kod här. Gör en riktig länk av orden ”${words}”.`, `The link is written in Markdown and shows as code here. Make a real link of the words “${words}”.`));
          },
        },
        {
          pattern: entity,
          visit(unit, match) {
            const [start, end] = spanOf(match);
            const sign = signOf(match[1] as string);
            if (sign === undefined || inAddress.test(unit.text.slice(Math.max(0, start - 200), start)) || isQuoted(unit, start)) return;
            const shown = sign === '\u00A0' ? say('ett hårt mellanslag', 'a non-breaking space') : sign === '\u00AD' ? say('ett mjukt bindestreck', 'a soft hyphen') : `”${sign}”`;
            tell(unit, start, end, say(`”${match[0]}” är html-kod och syns som den är här. Skriv ${shown}.`, `“${match[0]}” is HTML and shows as it is here. Write ${shown}.`), { replacements: [sign] });
          },
        },
        {
          pattern: placeholder,
          visit(unit, match) {
            if (isQuoted(unit, match.index)) return;
            tell(unit, ...spanOf(match), say(`”${match[0]}” är en plats för text som ett program fyller i. Om läsaren ser den: skriv det som ska stå där.`, `“${match[0]}” is a place for text that a program fills in. If readers see it: write what should be there.`), { certainty: 'ask' });
          },
        },
        {
          pattern: filler,
          visit(unit, match) {
            if (isQuoted(unit, match.index)) return;
            tell(unit, ...spanOf(match), say('Lorem ipsum är utfyllnad. Skriv den riktiga texten.', 'Lorem ipsum is filler. Write the real text.'));
          },
        },
      ],
      document() {
        if (openComment === undefined) return;
        reportSource({
          start: openComment,
          end: openComment + '<!--'.length,
          message: say(
            'Kommentaren tar aldrig slut. Allt efter den är dolt för läsaren, och granskas inte. Skriv --> där den ska sluta.',
            'The comment never ends. All after it is hidden from readers, and is not judged. Write --> where it should end.',
          ),
          certainty: 'certain',
        });
      },
      where: /</u,
      unit(unit) {
        const tags = Array.from(unit.text.matchAll(tag)).filter(({ index }) => !isQuoted(unit, index) && !aboutCode.test(unit.text.slice(Math.max(0, index - 16), index)));
        const [first, last] = [tags[0], tags.at(-1)];
        if (first === undefined || last === undefined) return;
        tell(unit, first.index, last.index + last[0].length, say(`”${first[0]}” är html-kod och syns som den är här. Ta bort den, eller ge orden den stil som de ska ha.`, `“${first[0]}” is HTML and shows as it is here. Remove it, or give the words the style that they should have.`));
      },
    };
  },
});

/** What an entity stands for; undefined for a number that is no printed character. */
function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return htmlEntities.get(name);
  const code = /^#[xX]/u.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const sign = code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  return /^[\p{L}\p{N}\p{P}\p{S}\u00A0\u00AD]$/u.test(sign) ? sign : undefined;
}
