import { testNumbers } from '../data/test-numbers.ts';

/** How sure we are that digits identify a person. */
export type Standing = 'valid' | 'checksumFails' | 'placeholder';

export interface IdentityNumber {
  start: number;
  end: number;
  kind: 'personnummer' | 'samordningsnummer';
  standing: Standing;
  /** Written with `-` or `+`, or with the century: then nothing else looks like it. */
  explicit: boolean;
}

/**
 * `ÅÅMMDD-NNNK`, `ÅÅMMDD+NNNK`, `ÅÅÅÅMMDD-NNNK`, `ÅÅÅÅMMDDNNNK` and ten digits run together.
 * The separator may be a hyphen look-alike, with a space on either side. Not inside a longer number.
 */
const shape = /(?<![\p{L}\p{N}])(?<![\p{N}][-+.,:/])((?:18|19|20)?)(\d\d)(\d\d)(\d\d)( ?[-+\u2010-\u2015\u2212] ?|)(\d{3})(\d)(?![\p{L}\p{N}])(?![-+.,:/][\p{N}])/gu;
/** Words beside ten digits without a separator that say what they are. */
const named = /(?:person-?\s?n(?:umme)?r|pnr|samordningsn(?:umme)?r|född|födelsen(?:umme)?r)[^\p{L}\p{N}]{0,4}(?:(?:är|nr)[^\p{L}\p{N}]{0,3})?$/iu;

/** The personnummer and samordningsnummer in a text. Linear in its length. */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  const found: IdentityNumber[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const [all, century, year, month, day, separator, serial, check] = match as unknown as [string, string, string, string, string, string, string, string];
    const explicit = separator !== '' || century !== '';
    const dayNumber = Number(day);
    const coordination = dayNumber > 60;
    if (serial === '000' && !coordination) continue;
    if (!isDate(century, Number(year), Number(month), coordination ? dayNumber - 60 : dayNumber)) continue;
    const valid = luhn(`${year}${month}${day}${serial}`) === Number(check);
    // Without a separator, digits are often something else: a telephone number, a time stamp. Then the checksum or a word must tell.
    const isCertainShape = separator !== '' || (century !== '' && valid);
    if (!isCertainShape && !named.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    const digits = `${year}${month}${day}${serial}${check}`;
    const standing: Standing = testNumbers.has(digits) ? 'placeholder' : valid ? 'valid' : 'checksumFails';
    found.push({
      start: match.index,
      end: match.index + all.length,
      kind: coordination ? 'samordningsnummer' : 'personnummer',
      standing,
      explicit,
    });
  }
  return found;
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
