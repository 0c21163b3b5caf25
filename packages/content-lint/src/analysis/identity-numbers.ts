import { isTestNumber } from '../data/test-numbers.ts';

/** How sure we are that digits identify a person. */
export type Standing = 'valid' | 'checksumFails' | 'placeholder';

export interface IdentityNumber {
  start: number;
  end: number;
  kind: 'personnummer' | 'samordningsnummer';
  standing: Standing;
  /** `certain` when form, date and check digit leave nothing else that it could be. */
  certainty: 'certain' | 'likely';
}

/**
 * `ÅÅMMDD-NNNK`, `ÅÅMMDD+NNNK`, `ÅÅÅÅMMDD-NNNK`, `ÅÅÅÅMMDDNNNK`, with a space, and ten digits run together.
 * The separator may be a hyphen look-alike, with a space on either side. Not inside a longer number.
 */
const shape = /(?<!\p{N})((?:18|19|20)?)(\d\d)(\d\d)(\d\d)([ \u00A0]?[-+\u2010-\u2015\u2212][ \u00A0]?|[ \u00A0]|)(\d{3})(\d)(?!\p{N})/gu;
/** Words right before digits that say what they are. */
const named = /(?:person-?\s?n(?:umme)?r|pnr|samordningsn(?:umme)?r|född|födelsen(?:umme)?r)[^\p{L}\p{N}]{0,4}(?:(?:är|nr)[^\p{L}\p{N}]{0,3})?$/iu;
/** Parts of a longer code: a letter, or digits beyond a mark. */
const codeBefore = /(?:\p{L}|\p{N}[-+.,:/_])$/u;
const codeAfter = /^(?:\p{L}|[-+.,:/_]\p{N})/u;
const clock = /^(?:[01]\d|2[0-3])[0-5]\d$/u;

/** The personnummer and samordningsnummer in a text. Linear in its length. */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const [all, century, year, month, day, separator, serial, check] = match as unknown as [string, string, string, string, string, string, string, string];
    const dayNumber = Number(day);
    const isCoordination = dayNumber > 60;
    if (serial === '000') continue;
    if (!isDate(century, Number(year), Number(month), isCoordination ? dayNumber - 60 : dayNumber)) continue;
    const start = match.index;
    const end = start + all.length;
    const isValid = luhn(`${year}${month}${day}${serial}`) === Number(check);
    const isNamed = named.test(text.slice(Math.max(0, start - 40), start));
    const isCode = codeBefore.test(text.slice(Math.max(0, start - 2), start)) || codeAfter.test(text.slice(end, end + 2));
    const certainty = certaintyOf({ hasMark: separator.trim() !== '', hasSpace: separator !== '' && separator.trim() === '', century, isValid, isNamed, isCode, isClock: clock.test(serial + check) });
    if (certainty === undefined) continue;
    const isPublished = isTestNumber(`${year}${month}${day}${serial}${check}`, century, separator.includes('+'));
    found.push({
      start,
      end,
      kind: isCoordination ? 'samordningsnummer' : 'personnummer',
      standing: isPublished ? 'placeholder' : isValid ? 'valid' : 'checksumFails',
      certainty,
    });
  }
  return found;
}

interface Traits {
  hasMark: boolean;
  hasSpace: boolean;
  century: string;
  isValid: boolean;
  isNamed: boolean;
  isCode: boolean;
  /** The last four digits could be a time, as in a time stamp. */
  isClock: boolean;
}

/** Undefined when the digits are more likely something else: a telephone number, a time stamp, part of a code. */
function certaintyOf({ hasMark, hasSpace, century, isValid, isNamed, isCode, isClock }: Traits): 'certain' | 'likely' | undefined {
  if (isNamed) return isValid ? 'certain' : 'likely';
  if (isValid && hasMark) return 'certain';
  if (isValid && hasSpace && !isCode && !isClock) return 'likely';
  if (isValid && century !== '' && !hasSpace && !isCode) return 'certain';
  return hasMark && !isCode ? 'likely' : undefined;
}

function isDate(century: string, year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // Without a century the 29th of February is a date when it was one in 1900 + year or 2000 + year.
  const years = century === '' ? [1900 + year, 2000 + year] : [Number(century) * 100 + year];
  return years.some((full) => day <= new Date(Date.UTC(full, month, 0)).getUTCDate());
}

/** The check digit of nine digits: mod 10 with the weights 2, 1, 2 … (Skatteverket, rättslig vägledning). */
function luhn(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const product = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}
