import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { type Figure, hardSpace, isFree, textAfter, textBefore } from '../../analysis/figures.ts';
import { countedWords, magnitudes, measuredWords, sumShortenings } from '../../data/amounts.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted } from '../../engine/wording.ts';

/** The word after the number, which says that it is an amount; one adjective may stand between: `12500 nya bostäder`. */
const nextWord = /^[ \u00A0\u202F\u2009]?(\p{L}{1,16}|%)(?![\p{L}\p{N}_])(?:[ \u00A0](\p{L}{2,16})(?![\p{L}\p{N}_]))?/u;
/** What numbers its parts with stops or has long numbers of its own: `avsnitt 2.5`, `version 3.1`. */
const numbered =
  /(?<!\p{L})(?:kl\.?|klockan|version(?:en)?|v\.|avsnitt(?:et)?|kap(?:\.|itel|itlet)?|punkt(?:en)?|bilaga|tabell|figur|steg|nivå|del|krav|artikel|nr|nummer|kod(?:en)?|postnummer|id|dnr|diarienummer|den|rum)[ \u00A0]?$/iu;

/** `1.200,50` and `1,200.50`: two marks, so that only one reading is left. */
const bothMarks = /^[1-9]\d{0,2}(?:(?:\.\d{3}){1,3},|(?:,\d{3}){1,3}\.)\d{1,2}$/u;

type Kind = 'counted' | 'measured' | 'great';

export const numberFormat = defineRule({
  meta: {
    id: 'content/number-format',
    title: 'Tal i fel form',
    description: 'Require a decimal comma and a space between thousands',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 12.1.7–12.1.8: tal med flera siffror och decimaler', 'Unicode CLDR, sv: tecken i tal'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  isNotation: true,
  create({ say, report }) {
    const tell = (unit: AnalysedUnit, { start, end }: Figure, rights: readonly string[], isCertain: boolean, sv: string, en: string): void => {
      const [first] = rights as readonly [string];
      report(unit, {
        start,
        end,
        message: say(sv, en),
        replacements: rights,
        ...(isCertain ? { fix: first } : { certainty: 'likely' as const }),
      });
    };
    return {
      figure(unit, figure) {
        const { start, text, parts, joints } = figure;
        const [first, second] = parts as [string, string | undefined];
        const isLong = first.length > 4 && first.length < 10 && (joints.length === 0 || (joints.length === 1 && joints[0] === ','));
        const mark = joints[0];
        const both = bothMarks.test(text);
        if (!isLong && !both && !((mark === '.' || mark === ',') && joints.every((one) => one === mark))) return;
        if (!isFree(figure, unit.text)) return;
        const kind = kindOf(textAfter(unit.text, figure));
        if (kind === undefined || numbered.test(textBefore(unit.text, figure)) || isQuoted(unit, start)) return;
        if (isLong) {
          if (first.startsWith('0')) return;
          const right = inThousands(first) + (second === undefined ? '' : `,${second}`);
          tell(unit, figure, [right], true, `Dela upp stora tal med mellanslag: ”${right}”.`, `Part great numbers with spaces: “${right}”.`);
          return;
        }
        if (both) {
          const right = `${parts.slice(0, -1).join(hardSpace)},${parts.at(-1)}`;
          tell(unit, figure, [right], true, `Skriv mellanslag mellan tusental och komma före decimaler: ”${right}”.`, `Write spaces between thousands and a comma before decimals: “${right}”.`);
          return;
        }
        const isGrouped = first.length < 4 && !first.startsWith('0') && parts.slice(1).every((part) => part.length === 3);
        const grouped = parts.join(hardSpace);
        if (isGrouped && parts.length > 2) {
          tell(unit, figure, [grouped], true, `Skriv mellanslag mellan tusental: ”${grouped}”.`, `Write spaces between thousands: “${grouped}”.`);
        } else if (parts.length !== 2) {
          return;
        } else if (isGrouped && kind === 'counted') {
          tell(unit, figure, [grouped], true, `Skriv mellanslag mellan tusental: ”${grouped}”. ”${text}” kan läsas som ett decimaltal.`, `Write a space between thousands: “${grouped}”. “${text}” may be read as a decimal number.`);
        } else if (mark === '.') {
          const decimal = parts.join(',');
          if (isGrouped && kind === 'measured')
            tell(unit, figure, [grouped, decimal], false, `”${text}” kan läsas på två sätt. Skriv ”${grouped}” eller ”${decimal}”.`, `“${text}” can be read in two ways. Write “${grouped}” or “${decimal}”.`);
          else if (first.length < 5) tell(unit, figure, [decimal], true, `Skriv decimaler med komma: ”${decimal}”.`, `Write decimals with a comma: “${decimal}”.`);
        }
      },
    };
  },
});

function kindOf(after: string): Kind | undefined {
  const [, word, second] = (nextWord.exec(after) ?? []) as (string | undefined)[];
  if (word === undefined) return undefined;
  if (word === '%' || measuredWords.has(word)) return 'measured';
  if (countedWords.has(word)) return 'counted';
  if (magnitudes.has(word) || sumShortenings.has(word.toLowerCase())) return 'great';
  return second !== undefined && /^\p{Ll}+a$/u.test(word) && countedWords.has(second) ? 'counted' : undefined;
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3}){1,3}$)/gu, hardSpace);
}
