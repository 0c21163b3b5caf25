import { analyse, type DocumentFormat } from '@stockholm/content-lint';
import type { Edit } from '@stockholm/findings';

/** What stands in place of something private, and what it is called when it is counted. */
interface Kind {
  mask: string;
  one: string;
  many: string;
}

const kinds = {
  identityNumbers: { mask: 'personnummer', one: 'ett personnummer', many: 'personnummer' },
  bankAccounts: { mask: 'kontonummer', one: 'ett kontonummer', many: 'kontonummer' },
  secrets: { mask: 'lösenord', one: 'ett lösenord eller en nyckel', many: 'lösenord eller nycklar' },
  email: { mask: 'e-postadress', one: 'en privat e-postadress', many: 'privata e-postadresser' },
  phone: { mask: 'telefonnummer', one: 'ett privat telefonnummer', many: 'privata telefonnummer' },
  caseNames: { mask: 'namn', one: 'ett namn vid ett diarienummer', many: 'namn vid diarienummer' },
  other: { mask: 'personuppgift', one: 'en annan personuppgift', many: 'andra personuppgifter' },
} as const satisfies Record<string, Kind>;

export interface Masked {
  text: string;
  /** What was masked, in words: `2 personnummer och ett kontonummer`. Empty when nothing was. */
  found: string;
  /** How many. */
  count: number;
}

/** Puts a word in brackets in place of each private thing. Those that are equal get the same number, so that the text can still be followed. */
export function maskPrivate(text: string, format: DocumentFormat): Masked {
  const { privateSpans, privateData } = analyse(text, { format });
  const kindOf = (start: number, end: number): keyof typeof kinds => {
    const within = (one: { start: number; end: number }): boolean => one.start < end && one.end > start;
    for (const kind of ['identityNumbers', 'bankAccounts', 'secrets', 'caseNames'] as const) if (privateData[kind].some(within)) return kind;
    return privateData.contacts.find(within)?.kind ?? 'other';
  };
  const counts = new Map<keyof typeof kinds, number>();
  const values = new Map<keyof typeof kinds, string[]>();
  const places = privateSpans.map(({ start, end }) => {
    const kind = kindOf(start, end);
    // The engine masks what is before the @; a whole address is easier to read past.
    const whole = kind === 'email' ? end + (/^@[\p{L}\p{N}.-]{1,80}(?<!\.)/u.exec(text.slice(end, end + 90))?.[0].length ?? 0) : end;
    const value = text.slice(start, whole).replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    const known = values.get(kind) ?? [];
    if (!known.includes(value)) values.set(kind, [...known, value]);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return { kind, start, end: whole, value };
  });
  const edits: Edit[] = places.map(({ kind, start, end, value }) => {
    const known = values.get(kind) ?? [];
    return { start, end, text: `[${kinds[kind].mask}${known.length > 1 ? ` ${known.indexOf(value) + 1}` : ''}]` };
  });
  const parts = [...counts].map(([kind, count]) => (count === 1 ? kinds[kind].one : `${count} ${kinds[kind].many}`));
  return { text: replaced(text, edits), found: inList(parts), count: places.length };
}

function replaced(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: mask } of edits) {
    if (start < at) continue;
    result += text.slice(at, start) + mask;
    at = end;
  }
  return result + text.slice(at);
}

const inList = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`);
