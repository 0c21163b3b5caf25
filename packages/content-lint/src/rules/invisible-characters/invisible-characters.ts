import type { Edit } from '@stockholm/findings';
import { type AnalysedUnit, sourceRange } from '../../analysis/analyse.ts';
import { mojibake, signOfControl, symbolBullets } from '../../data/broken-characters.ts';
import { defineRule, type RuleReport } from '../../engine/rule.ts';

type Kind = 'broken' | 'mojibake' | 'control' | 'symbol' | 'privateUse' | 'direction' | 'invisible' | 'hyphen';

/** Every character that the rule is about; most texts have none, and cost one search. */
// eslint-disable-next-line no-control-regex -- control characters are what the rule looks for
const suspect = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u00C2\u00C3\u00E2\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uE000-\uF8FF\uFEFF\uFFFD]/u;
const broken = mojibakePattern();
// eslint-disable-next-line no-control-regex -- as above
const others = /(\uFFFD+)|([\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u2028\u2029]+)|([\uF020-\uF0FF]+)|([\uE000-\uF01F\uF100-\uF8FF]+)|([\u202A-\u202E\u2066-\u2069]+)|([\u061C\u200B-\u200F\uFEFF]+)|(\u00AD(?=[ \u00A0]\p{Ll}))/gu;
const kindsOfGroups = ['broken', 'control', 'symbol', 'privateUse', 'direction', 'invisible', 'hyphen'] as const satisfies Kind[];
/** Scripts that are written from right to left or join their letters: there these characters have work to do. */
const joining = /[\u0590-\u08FF\u0900-\u0DFF\u0E00-\u0FFF\u1000-\u109F\u1780-\u18AF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
/** Word's bullets at the start of a line of plain text, where the extractor reads a list. */
const bulletLine = /^[ \t]{0,20}([\uF020-\uF0FF])/gmu;

interface Found {
  kind: Kind;
  /** In the unit's own text. */
  start: number;
  end: number;
  /** What should stand there, when that is certain. */
  right: string | undefined;
}

export const invisibleCharacters = defineRule({
  meta: {
    id: 'content/invisible-characters',
    title: 'Osynliga eller trasiga tecken',
    description: 'Disallow invisible, private-use and broken characters',
    impact: 'fault',
    certainty: 'certain',
    audience: 'writer',
    references: ['The Unicode Standard, 23: special areas and format characters', 'WHATWG Encoding Standard, windows-1252'],
    since: '2026.1',
    fixable: true,
    defaultOptions: {},
    schema: { type: 'object', additionalProperties: false, properties: {} },
  },
  languages: 'all',
  create({ document, say, reportSource }) {
    const messages: Record<Kind, { sv: string; en: string }> = {
      broken: {
        sv: 'Här har ett tecken gått förlorat och visas som en frågesymbol. Skriv rätt bokstav.',
        en: 'A character has been lost here and shows as a question mark. Write the right letter.',
      },
      mojibake: {
        sv: 'Tecken visas fel, för texten har lästs med fel teckenkodning. Skriv rätt bokstäver.',
        en: 'Characters are garbled: the text has been read in the wrong encoding. Write the right letters.',
      },
      control: {
        sv: 'Här finns ett styrtecken som inte hör hemma i en text. Ta bort det eller skriv rätt tecken.',
        en: 'There is a control character here that does not belong in a text. Remove it or write the right character.',
      },
      symbol: {
        sv: 'Tecknet kommer från ett symbolteckensnitt och visas som en tom ruta på webben. Gör en riktig punktlista eller skriv ett vanligt tecken.',
        en: 'The character is from a symbol font and shows as an empty box on the web. Make a real list, or write an ordinary character.',
      },
      privateUse: {
        sv: 'Tecknet har ingen betydelse utanför sitt eget teckensnitt. Skriv ett vanligt tecken.',
        en: 'The character means nothing outside its own font. Write an ordinary character.',
      },
      direction: {
        sv: 'Ett osynligt tecken vänder textens riktning här. Ta bort det.',
        en: 'An invisible character turns the direction of the text here. Remove it.',
      },
      invisible: {
        sv: 'Här finns osynliga tecken. De gör att sökning och kopiering missar ordet. Ta bort dem.',
        en: 'There are invisible characters here. Search and copying miss the word. Remove them.',
      },
      hyphen: {
        sv: 'Ordet är avstavat mitt på raden. Skriv ihop det, eller med bindestreck om det ska ha ett.',
        en: 'The word is hyphenated in the middle of a line. Join it, or write a hyphen if it should have one.',
      },
    };
    const seenSymbols = new Set<number>();

    const tell = (unit: AnalysedUnit, kind: Kind, found: readonly Found[]): void => {
      const { text } = unit.unit;
      const [first, last] = [found[0], found.at(-1)];
      if (first === undefined || last === undefined) return;
      const range = sourceRange(unit.unit, wordStart(text, first.start), kind === 'hyphen' ? wordEnd(text, last.end + 1) : wordEnd(text, last.end));
      if (range === undefined) return;
      const edits: Edit[] = [];
      for (const { start, end, right } of found) {
        const place = sourceRange(unit.unit, start, end);
        if (place !== undefined && kind === 'symbol') seenSymbols.add(place.start);
        if (place !== undefined && right !== undefined) edits.push({ ...place, text: right });
      }
      reportSource({ ...range, ...said(kind, first), ...mendOf(kind, edits.length === found.length ? edits : []) });
    };

    const said = (kind: Kind, first: Found): Pick<RuleReport, 'message' | 'certainty' | 'impact'> => ({
      message: say(messages[kind].sv, messages[kind].en),
      ...(kind === 'privateUse' ? { certainty: 'ask' } : kind === 'invisible' || kind === 'hyphen' ? { impact: 'advice', certainty: 'likely' } : kind === 'control' && first.right === undefined ? { certainty: 'likely' } : {}),
    });

    const mendOf = (kind: Kind, edits: readonly Edit[]): Pick<RuleReport, 'mend'> => {
      if (edits.length === 0) return {};
      const title =
        kind === 'invisible' ? say('Ta bort de osynliga tecknen', 'Remove the invisible characters') : say(`Skriv ”${edits.map(({ text }) => text).join('')}”`, `Write “${edits.map(({ text }) => text).join('')}”`);
      return { mend: { title, edits } };
    };

    return {
      unit(unit) {
        if (!suspect.test(unit.unit.text)) return;
        const byKind = new Map<Kind, Found[]>();
        for (const one of find(unit)) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
        for (const [kind, found] of byKind) {
          // What can be mended at once is one finding of the paragraph; what must be looked at is one each.
          if (kind === 'invisible' || kind === 'mojibake') tell(unit, kind, found);
          else for (const one of found) tell(unit, kind, [one]);
        }
      },
      document() {
        for (const match of document.source.matchAll(bulletLine)) {
          const start = match.index + match[0].length - 1;
          if (seenSymbols.has(start)) continue;
          const right = symbolBullets.get(match[1] as string);
          const one: Found = { kind: 'symbol', start, end: start + 1, right };
          reportSource({ start, end: start + 1, ...said('symbol', one), ...mendOf('symbol', right === undefined ? [] : [{ start, end: start + 1, text: right }]) });
        }
      },
    };
  },
});

function* find(unit: AnalysedUnit): Generator<Found> {
  const { text } = unit.unit;
  if (unit.language === 'sv') {
    for (const match of text.matchAll(broken)) yield { kind: 'mojibake', start: match.index, end: match.index + match[0].length, right: mojibake.get(match[0]) };
  }
  const isJoining = joining.test(text);
  for (const match of text.matchAll(others)) {
    const kind = kindsOfGroups[match.slice(1).findIndex((group) => group !== undefined)] as Kind;
    const start = match.index;
    const end = start + match[0].length;
    if (isJoining && (kind === 'direction' || kind === 'invisible')) continue;
    // A family of emoji is held together by joiners.
    if (kind === 'invisible' && (emoji.test(text.slice(Math.max(0, start - 2), start)) || emoji.test(text.slice(end, end + 2)))) continue;
    if (kind === 'control' && unit.language === 'sv' && isPartOfMojibake(text, start)) continue;
    yield { kind, start, end, right: rightOf(kind, match[0]) };
  }
}

function rightOf(kind: Kind, found: string): string | undefined {
  if (kind === 'invisible') return '';
  if (kind === 'symbol') return found.length === 1 ? symbolBullets.get(found) : undefined;
  if (kind !== 'control') return undefined;
  const signs = Array.from(found, signOfControl);
  return signs.includes(undefined) ? undefined : signs.join('');
}

/** Read as ISO 8859-1, the second byte of `Ä` is a control character. */
function isPartOfMojibake(text: string, at: number): boolean {
  for (let from = Math.max(0, at - 2); from <= at; from += 1) {
    for (let length = 2; length <= 3; length += 1) if (from + length > at && mojibake.has(text.slice(from, from + length))) return true;
  }
  return false;
}

function mojibakePattern(): RegExp {
  const forms = [...mojibake.keys()].sort((a, b) => b.length - a.length);
  return new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'gu');
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 40 && /\S/u.test(text[start - 1] ?? ' ')) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 40 && /\S/u.test(text[end] ?? ' ')) end += 1;
  return end;
}
