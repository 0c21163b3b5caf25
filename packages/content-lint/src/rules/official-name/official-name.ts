import type { AnalysedUnit } from '../../analysis/analyse.ts';
import { tokenise } from '../../analysis/tokens.ts';
import { formerDistricts, formerOrganisations, misinflectedDistricts, misspellings, type DistrictName, type FormerDistrict, type FormerOrganisation, type Misspelling } from '../../data/city-names.ts';
import { defineRule, type RuleContext } from '../../engine/rule.ts';
import { isAdjacent, isQuoted, matchCase } from '../../engine/wording.ts';

type Visit = (unit: AnalysedUnit, at: number, tell: Pick<RuleContext<object>, 'say' | 'report'>) => void;

/** What a district's name stands before: stadsdelsförvaltning, stadsdelsnämnd, stadsdelsområde and their kin, sdf and sdn. */
const organisation = /^(?:stadsdels(?:förvaltning|nämnd|område|direktör|administration)|sd[fn]$)/u;
/** The name's own last word. "Farsta och Södermalms stadsdelsförvaltningar" are inflected together, and left alone. */
const lastWordOfName = /^(?:stadsdels(?:förvaltning|nämnd)s?|sd[fn])$/u;
/** The writer knows that the name is an old one. */
const historyBefore = new Set(['tidigare', 'före', 'dåvarande', 'gamla', 'forna', 'f', 'hette', 'kallades', 'bildades', 'slogs', 'uppgick', 'sammanslagning', 'sammanslagningen', 'förut', 'fram', 'historia']);
const historyAfter = new Set(['nuvarande', 'numera', 'blev', 'slogs', 'bytte', 'bildade', 'ersattes', 'upphörde', 'uppgick', 'hette', 'fanns', 'var']);

const wordsOf = (name: string): string[] => tokenise(name).map(({ lower }) => lower);

/** By the first word of a name: what is asked of it. */
const visits = new Map<string, Visit[]>();
const on = (first: string | undefined, visit: Visit): void => {
  if (first === undefined) return;
  const known = visits.get(first);
  if (known === undefined) visits.set(first, [visit]);
  else known.push(visit);
};

const former = (district: FormerDistrict): void => {
  const { words, areaIsPlace, today } = district;
  const visit: Visit = (unit, at, { say, report }) => {
    const area = areaAt(unit, at, words, true);
    if (area === undefined || isHistory(unit, at, at + words.length)) return;
    const next = organisationAfter(unit, at + words.length, organisation);
    const old = unit.text.slice(area.start, next?.end ?? area.end);
    if (next !== undefined) {
      const right = `${today} ${next.text}`;
      report(unit, {
        start: area.start,
        end: next.end,
        message: say(`${old} finns inte längre. Skriv ”${right}”.`, `${old} no longer exists. Write “${right}”.`),
        replacements: [right],
        certainty: 'likely',
      });
    } else if (!areaIsPlace) {
      report(unit, {
        ...area,
        message: say(
          `${old} är ett gammalt namn på ett stadsdelsområde. Menar du dagens område heter det ${today}.`,
          `${old} is a former name of a city district. If you mean the district of today, it is called ${today}.`,
        ),
        certainty: 'ask',
      });
    }
  };
  on(words[0], visit);
  if (words.length === 1) on(`${words[0]}s`, visit);
};

const misinflected = ({ words, today }: DistrictName): void => {
  on(words[0], (unit, at, { say, report }) => {
    const area = areaAt(unit, at, words, false);
    const next = area === undefined ? undefined : organisationAfter(unit, at + words.length, lastWordOfName);
    if (area === undefined || next === undefined) return;
    const right = `${today} ${next.text}`;
    report(unit, {
      start: area.start,
      end: next.end,
      message: say(`Namnet skrivs ”${right}”.`, `The name is written “${right}”.`),
      replacements: [right],
      fix: right,
    });
  });
};

const renamed = ({ former: name, current, currentGenitive, longer }: FormerOrganisation): void => {
  const words = wordsOf(name);
  const visit: Visit = (unit, at, { say, report }) => {
    const start = unit.tokens[at];
    const end = unit.tokens[at + words.length - 1];
    if (start === undefined || end === undefined) return;
    const written = unit.text.slice(start.start, end.end).replaceAll('\u00A0', ' ');
    const isGenitive = [`${name}s`, `${name}:s`].includes(lowerFirst(written, name));
    if (!isGenitive && lowerFirst(written, name) !== name) return;
    const rest = unit.text.slice(start.start, start.start + 80).toLowerCase();
    if (longer.some((other) => rest.startsWith(other.toLowerCase())) || isPartOfLonger(unit.text, start.start, end.end)) return;
    if (isHistory(unit, at, at + words.length) || isQuoted(unit, start.start)) return;
    const today = isGenitive ? currentGenitive : current;
    const right = /^\p{Ll}/u.test(name) ? matchCase(written, today) : today;
    report(unit, {
      start: start.start,
      end: end.end,
      message: say(`${written} heter något annat i dag. Skriv ”${right}”.`, `${written} has another name today. Write “${right}”.`),
      replacements: [right],
      certainty: 'likely',
    });
  };
  on(words[0], visit);
};

const misspelt = (group: readonly (Misspelling & { words: readonly string[] })[]): Visit => (unit, at, { say, report }) => {
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
      message: say(`Namnet skrivs inte ”${wrong}”. Skriv ”${right}”.`, `“${wrong}” is not the name. Write “${right}”.`),
      replacements: [right],
      // Another number of words is another phrase: the sentence decides how it goes in.
      ...(tokenise(right).length === parts.length ? { fix: right } : {}),
    });
    return;
  }
};

for (const district of formerDistricts) former(district);
for (const district of misinflectedDistricts) misinflected(district);
for (const one of formerOrganisations) renamed(one);
for (const [first, group] of byFirstWord(misspellings)) on(first, misspelt(group));

export const officialName = defineRule({
  meta: {
    id: 'content/official-name',
    title: 'Namnet stämmer inte',
    description: "Require the city's and its organisations' official names",
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['Stockholms stads organisation, start.stockholm', 'Myndigheternas skrivregler 8, 9.3: kommun och stad i namn; 13.12: apostrof'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  create({ say, report }) {
    return {
      words: [
        {
          oneOf: visits,
          visit(unit, at) {
            for (const visit of visits.get(unit.tokens[at]?.lower ?? '') ?? []) visit(unit, at, { say, report });
          },
        },
      ],
    };
  },
});

function byFirstWord(entries: readonly Misspelling[]): Map<string, (Misspelling & { words: readonly string[] })[]> {
  const groups = new Map<string, (Misspelling & { words: readonly string[] })[]>();
  for (const entry of entries) {
    const words = wordsOf(entry.wrong);
    const first = words[0] as string;
    groups.set(first, [...(groups.get(first) ?? []), { ...entry, words }]);
  }
  return groups;
}

/** The range of a district's area that begins at a token; undefined where it is something else, a longer name or quoted. */
function areaAt(unit: AnalysedUnit, at: number, words: readonly string[], mayHaveGenitive: boolean): { start: number; end: number } | undefined {
  const { tokens, text } = unit;
  const last = words.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const token = tokens[at + i];
    const isSame = token?.lower === words[i] || (mayHaveGenitive && i === last && token?.lower === `${words[i]}s`);
    if (!isSame || (i > 0 && !isAdjacent(text, tokens[at + i - 1], token))) return undefined;
  }
  const start = tokens[at];
  const end = tokens[at + last];
  if (start === undefined || end === undefined || !/^\p{Lu}/u.test(start.text)) return undefined;
  return isPartOfLonger(text, start.start, end.end) || isQuoted(unit, start.start) ? undefined : { start: start.start, end: end.end };
}

function organisationAfter(unit: AnalysedUnit, at: number, kind: RegExp): { text: string; end: number } | undefined {
  const next = unit.tokens[at];
  return next !== undefined && isAdjacent(unit.text, unit.tokens[at - 1], next) && kind.test(next.lower) ? next : undefined;
}

/** Committees begin with a small letter in running text, and with a capital in a heading. */
function lowerFirst(written: string, name: string): string {
  return /^\p{Ll}/u.test(name) ? written.slice(0, 1).toLowerCase() + written.slice(1) : written;
}

/** `Hägersten–Älvsjö`, `Enskede-Årsta-Vantör`: a dash on either side makes it another name. */
function isPartOfLonger(text: string, start: number, end: number): boolean {
  return /[-\u2010-\u2015/]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[-\u2010-\u2015/]\p{L}/u.test(text.slice(end, end + 3));
}

function isHistory(unit: AnalysedUnit, first: number, end: number): boolean {
  for (let i = Math.max(0, first - 4); i < first; i += 1) if (historyBefore.has(unit.tokens[i]?.lower ?? '')) return true;
  for (let i = end; i < end + 4; i += 1) if (historyAfter.has(unit.tokens[i]?.lower ?? '')) return true;
  return false;
}
