import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { isTold, tellLanguage, type ToldLanguage } from '../../analysis/tell-language.ts';
import { defineRule } from '../../engine/rule.ts';

/** Shorter texts may be names, titles and addresses. */
const fewestWords = 12;
/** Shorter quotations are left as the writer quotes them. */
const fewestQuotedWords = 25;
/** Languages that are written without spaces between words. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{8}/u;
/** Small words of its own that a paragraph must have. */
const fewestSmallWords = 4;
const judgedKinds = new Set(['paragraph', 'listItem', 'tableCell', 'quote']);

interface Unmarked {
  unit: AnalysedUnit;
  told: ToldLanguage;
}

export const languageMarked = defineRule({
  meta: {
    id: 'content/language-marked',
    title: 'Stycke på ett annat språk utan lang',
    description: 'Require a lang attribute on paragraphs in another language than the page',
    impact: 'barrier',
    certainty: 'likely',
    audience: 'writer',
    references: ['WCAG 2.2, 3.1.2: språk för delar', 'WCAG 2.2, 3.1.1: sidans språk', 'Språklagen (2009:600) 8 §: de nationella minoritetsspråken'],
    since: '2026.1',
    fixable: false,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, lang, say, report, reportDocument }) {
    if (!document.marksLanguage) return {};
    const nameOf = ({ nameSv, nameEn }: ToldLanguage): string => (lang === 'en' ? nameEn : nameSv);

    return {
      document() {
        let judged = 0;
        const unmarked: Unmarked[] = [];
        for (const unit of document.units) {
          const expected = primary(unit.unit.lang ?? document.lang);
          const told = judge(unit, expected);
          if (told === undefined) continue;
          judged += 1;
          if (!told.accepted.includes(expected)) unmarked.push({ unit, told });
        }
        const [first] = unmarked;
        if (first === undefined) return;

        // The page itself says the wrong language: one finding, not one for each paragraph.
        const ofPage = unmarked.filter(({ unit, told }) => told.tag === first.told.tag && primary(unit.unit.lang ?? document.lang) === primary(document.lang));
        if (ofPage.length >= 3 && ofPage.length * 2 > judged) {
          reportDocument({
            message: say(
              `Sidan säger att den är på ${document.lang}, men texten är på ${nameOf(first.told)}. Skärmläsare läser den med fel uttal. Rätta lang på <html>${first.told.tag === undefined ? '' : ` till "${first.told.tag}"`}.`,
              `The page says that it is in ${document.lang}, but its text is in ${nameOf(first.told)}. Screen readers pronounce it wrongly. Correct lang on <html>${first.told.tag === undefined ? '' : ` to "${first.told.tag}"`}.`,
            ),
          });
          return;
        }
        for (const [index, { unit, told }] of unmarked.entries()) {
          const before = unmarked[index - 1];
          // The first of several in a row stands for them.
          if (before !== undefined && before.told.nameSv === told.nameSv && nothingBetween(document.units, before.unit, unit)) continue;
          const tag = told.tag ?? say('språkets kod', 'the code of the language');
          report(unit, {
            start: 0,
            end: unit.text.length,
            message: say(
              `Stycket är på ${nameOf(told)}, men det är inte utmärkt. Skärmläsare läser det med fel uttal. Skriv lang="${tag}" på elementet, eller på det som omger alla stycken på språket.`,
              `This paragraph is in ${nameOf(told)} and not marked so. Screen readers pronounce it wrongly. Write lang="${tag}" on the element, or on what is around all paragraphs in the language.`,
            ),
            advice: [`<p lang="${tag}">`],
          });
        }
      },
    };
  },
});

function judge(unit: AnalysedUnit, expected: string): ToldLanguage | undefined {
  const { kind, keyPath } = unit.unit;
  if (keyPath !== undefined || !judgedKinds.has(kind) || !isTold(expected)) return undefined;
  const { length } = unit.tokens;
  if (length < (kind === 'quote' ? fewestQuotedWords : fewestWords) && !withoutSpaces.test(unit.text)) return undefined;
  // A row of names or titles.
  if (unit.tokens.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > length) return undefined;
  return tellLanguage(unit.text, unit.tokens, fewestSmallWords);
}

/** Only what is too short to be judged, such as a heading, stands between the two. */
function nothingBetween(units: readonly AnalysedUnit[], before: AnalysedUnit, after: AnalysedUnit): boolean {
  return after.index - before.index <= 3 && units.slice(before.index + 1, after.index).every(({ tokens }) => tokens.length < fewestWords);
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0] as string;
