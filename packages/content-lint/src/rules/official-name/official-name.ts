import { formerNames, spellings } from '@stockholm/city';
import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { tokenise } from '../../analysis/tokens.ts';
import { defineRule } from '../../engine/rule.ts';
import { isAdjacent, isQuoted } from '../../engine/wording.ts';

interface FormerDistrict {
  /** Words of the area, lower-cased; the last may have a genitive s. */
  words: readonly string[];
  areaIsPlace: boolean;
  /** The first words of the name of today: `Järva`, `Norra innerstadens`. */
  today: string;
}

interface Misspelling {
  wrong: string;
  words: readonly string[];
  right: string;
}

/** What a district's name stands before: stadsdelsförvaltning, stadsdelsnämnd, stadsdelsområde and their kin, sdf and sdn. */
const organisation = /^(?:stadsdels(?:förvaltning|nämnd|område|direktör|administration)|sd[fn]$)/u;
/** The writer knows that the name is an old one. */
const history = new Set(['tidigare', 'före', 'dåvarande', 'gamla', 'forna', 'f', 'hette', 'kallades', 'bildades', 'slogs', 'uppgick', 'sammanslagning', 'sammanslagningen', 'förut', 'fram', 'historia']);

const districts = formerDistricts();
const misspellings = new Map<string, Misspelling[]>();
for (const spelling of spellings) {
  // A name is inflected by its last letter only: "Stockholm stads logotyp".
  for (const ending of ['', 's']) {
    const wrong = spelling.wrong + ending;
    const words = tokenise(wrong).map(({ lower }) => lower);
    const first = words[0] as string;
    misspellings.set(first, [...(misspellings.get(first) ?? []), { wrong, words, right: spelling.right + ending }]);
  }
}

export const officialName = defineRule({
  meta: {
    id: 'content/official-name',
    title: 'Namnet stämmer inte',
    description: "Require the city's and its organisations' official names",
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Stockholms stads organisation, start.stockholm', 'Myndigheternas skrivregler 8, 9.3: kommun och stad i namn'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    const words = new Map<string, (unit: AnalysedUnit, at: number) => void>();
    const add = (first: string, visit: (unit: AnalysedUnit, at: number) => void): void => {
      const known = words.get(first);
      words.set(
        first,
        known === undefined
          ? visit
          : (unit, at) => {
              known(unit, at);
              visit(unit, at);
            },
      );
    };

    for (const district of districts) {
      const last = district.words.length - 1;
      const visit = (unit: AnalysedUnit, at: number): void => {
        const { tokens, text } = unit;
        for (let i = 1; i <= last; i += 1) {
          const token = tokens[at + i];
          const isSame = token?.lower === district.words[i] || (i === last && token?.lower === `${district.words[i]}s`);
          if (!isSame || !isAdjacent(text, tokens[at + i - 1], token)) return;
        }
        const start = tokens[at];
        const end = tokens[at + last];
        if (start === undefined || end === undefined || !/^\p{Lu}/u.test(start.text) || isPartOfLonger(text, start.start, end.end)) return;
        if (isHistory(unit, at) || isQuoted(unit, start.start)) return;
        const next = tokens[at + last + 1];
        if (next !== undefined && isAdjacent(text, end, next) && organisation.test(next.lower)) {
          const old = text.slice(start.start, next.end);
          const right = `${district.today} ${next.text}`;
          report(unit, {
            start: start.start,
            end: next.end,
            message: say(`${old} finns inte längre. Skriv ”${right}”.`, `${old} no longer exists. Write “${right}”.`),
            replacements: [right],
            certainty: 'likely',
          });
        } else if (!district.areaIsPlace) {
          const old = text.slice(start.start, end.end);
          report(unit, {
            start: start.start,
            end: end.end,
            message: say(
              `${old} är ett gammalt namn på ett stadsdelsområde. Menar du dagens område heter det ${district.today}.`,
              `${old} is a former name of a city district. If you mean the district of today, it is called ${district.today}.`,
            ),
            certainty: 'ask',
          });
        }
      };
      const first = district.words[0] as string;
      add(first, visit);
      if (last === 0) add(`${first}s`, visit);
    }

    for (const [first, group] of misspellings) {
      add(first, (unit, at) => {
        for (const { wrong, words: parts, right } of group) {
          const start = unit.tokens[at];
          const end = unit.tokens[at + parts.length - 1];
          if (start === undefined || end === undefined) continue;
          if (unit.text.slice(start.start, end.end).replaceAll('\u00A0', ' ') !== wrong || isQuoted(unit, start.start)) continue;
          // "Stockholms Stads Parkerings AB" and other names go on with a capital.
          if (/^[ \u00A0]\p{Lu}/u.test(unit.text.slice(end.end, end.end + 3)) || isPartOfLonger(unit.text, start.start, end.end)) continue;
          report(unit, {
            start: start.start,
            end: end.end,
            message: say(`Staden heter inte ”${wrong}”. Skriv ”${right}”.`, `“${wrong}” is not the name. Write “${right}”.`),
            replacements: [right],
            // Another number of words is another phrase: the sentence decides how it goes in.
            ...(tokenise(right).length === parts.length ? { fix: right } : {}),
          });
          return;
        }
      });
    }
    return { words };
  },
});

function formerDistricts(): FormerDistrict[] {
  const found = new Map<string, FormerDistrict>();
  for (const former of formerNames().values()) {
    const { area, areaIsPlace } = former;
    if (area === undefined || areaIsPlace === undefined) continue;
    const words = area.toLowerCase().split(' ');
    found.set(area, { words, areaIsPlace, today: former.current.split(' ').slice(0, -1).join(' ') });
  }
  return [...found.values()];
}

/** `Hägersten–Älvsjö`, `Enskede-Årsta-Vantör`: a dash on either side makes it another name. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  return /[-\u2010-\u2015/]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[-\u2010-\u2015/]\p{L}/u.test(text.slice(end, end + 3));
}

function isHistory(unit: AnalysedUnit, at: number): boolean {
  for (let i = Math.max(0, at - 4); i < at; i += 1) if (history.has(unit.tokens[i]?.lower ?? '')) return true;
  return false;
}
