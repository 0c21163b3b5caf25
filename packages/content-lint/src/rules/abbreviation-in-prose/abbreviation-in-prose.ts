import { abbreviations, type Abbreviation } from '../../data/abbreviations.ts';
import type { Profile } from '../../engine/profile.ts';
import { defineRule } from '../../engine/rule.ts';
import { isQuoted, matchCase } from '../../engine/wording.ts';
import type { UnitKind } from '../../text-unit.ts';

interface Options {
  /** Abbreviations that may stand, without stops and spaces: `tex`, `bla`. */
  allow: string[];
}

/** Where abbreviations are written out; in other units `abbreviation-format` judges their form. */
export const prose: ReadonlySet<UnitKind> = new Set(['paragraph', 'listItem', 'message', 'hint', 'error']);

export const keyOf = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();
export const byKey = new Map<string, Abbreviation>(abbreviations.map((one) => [one.parts.join(''), one]));

/** `bl.a.`, `bl. a.`, `bl a`; without stop or space only where nothing else is spelled so. */
export const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?:${abbreviations
    .flatMap(({ parts, bare }) => [...(parts.length > 1 ? [parts.join('(?:\\.[ \\u00A0]?|[ \\u00A0])')] : []), ...(bare === true ? [parts.join('')] : [])])
    .join('|')})(\\.?)(?![\\p{L}\\p{N}_])`,
  'giu',
);

const inAddress = /[\p{L}\p{N}]\.\p{L}{2,12}\/\S{0,60}$/u;
const sentenceStart = /(?:^|[.!?…:]["”’)\]]{0,2}\s{1,4}|\s{2})["”“’'(–•-]{0,2} ?$/u;

/** False where the letters are a name, a mark or a part of an address: "PGA-touren", "rum E d", "exempel.se/bl.a.html". */
export function isAbbreviation(text: string, found: string, start: number): boolean {
  const letters = found.replace(/[^\p{L}]/gu, '');
  const before = text.slice(Math.max(0, start - 80), start);
  if (letters.slice(1) !== letters.slice(1).toLowerCase() || inAddress.test(before)) return false;
  return letters[0] === letters[0]?.toLowerCase() || sentenceStart.test(before);
}

export const rightForm = ({ form, parts }: Abbreviation): string => form ?? `${parts.join('.')}.`;
/** Documents of a case and notes between colleagues may abbreviate. */
export const mayAbbreviate = (profile: Profile): boolean => profile === 'official' || profile === 'internal';

export const abbreviationInProse = defineRule<Options>({
  meta: {
    id: 'content/abbreviation-in-prose',
    title: 'Förkortning i löpande text',
    description: 'Disallow abbreviations of everyday words in running text',
    impact: 'advice',
    certainty: 'certain',
    audience: 'writer',
    references: ['Myndigheternas skrivregler 8, 11.3', 'Stockholms stads skrivregler', 'DIGG, vägledning för webbutveckling R64'],
    since: '2026.1',
    fixable: true,
    defaultOptions: { allow: [] },
    schema: { type: 'object', additionalProperties: false, properties: { allow: { type: 'array', items: { type: 'string' } } } },
  },
  isNotation: true,
  create({ options, profile, say, report }) {
    const allowed = new Set(options.allow.map(keyOf));
    return {
      patterns: [
        {
          pattern,
          visit(unit, match) {
            if (!prose.has(unit.unit.kind)) return;
            const [found, stop] = match as unknown as [string, string];
            const key = keyOf(found);
            const abbreviation = byKey.get(key);
            if (abbreviation === undefined || allowed.has(key) || !isAbbreviation(unit.text, found, match.index) || isQuoted(unit, match.index)) return;
            // Documents and notes follow Myndigheternas skrivregler, which let the usual ones stand in their right form.
            if (mayAbbreviate(profile) && found === rightForm(abbreviation)) return;
            // "5 m m" and the like: units after a number.
            if (/[\p{N}][ \u00A0]?$/u.test(unit.text.slice(Math.max(0, match.index - 2), match.index))) return;
            const start = match.index;
            const end = start + found.length;
            const rest = unit.text.slice(end, end + 4);
            const endsUnit = rest.trim() === '';
            const expansion = matchCase(found, abbreviation.expansion);
            const forms = abbreviation.forms?.map((form) => matchCase(found, form));
            const shown = (forms ?? [expansion]).map((form) => `”${form}”`).join(' eller ');
            // Before a capital the stop of "m.fl." may end the sentence too.
            const isOpen = forms !== undefined || (abbreviation.closes === true && stop !== '' && /^\s+["”’'(–-]?\s?\p{Lu}/u.test(rest));
            const replacement = expansion + (endsUnit && stop !== '' ? '.' : '');
            report(unit, {
              start,
              end,
              message: say(
                `Skriv ut ”${found}” i löpande text: ${shown}.`,
                `Write out “${found}” in running text: ${shown.replaceAll(' eller ', ' or ')}.`,
              ),
              ...(isOpen
                ? { advice: (forms ?? [expansion]).map((form) => say(`Skriv ”${form}”`, `Write “${form}”`)) }
                : { replacements: [replacement], fix: replacement }),
            });
          },
        },
      ],
    };
  },
});

