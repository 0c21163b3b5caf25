import { isTestNumber } from '../data/test-numbers.ts';

/** What the digits are. */
export type Standing = 'valid' | 'checksumFails' | 'placeholder';

export interface IdentityNumber {
  start: number;
  end: number;
  kind: 'personnummer' | 'samordningsnummer';
  standing: Standing;
  /**
   * `certain` when form, date and check digit leave nothing else that it could be. `doubtful`: more likely a telephone number, a
   * time stamp, a case number; nobody is told, but it is masked.
   */
  certainty: 'certain' | 'likely' | 'doubtful';
  /** Written as the organisation number or VAT number of an enskild firma, which is its owner's personnummer. */
  isCompany: boolean;
}

/**
 * `ÅÅMMDD-NNNK`, `ÅÅMMDD+NNNK`, `ÅÅÅÅMMDD-NNNK`, `ÅÅÅÅMMDDNNNK`, with a space, and ten digits run together.
 * The separator may be a hyphen look-alike, with a space on either side. Not inside a longer number.
 */
const shape = /(?<!\p{N})((?:18|19|20)?)(\d\d)(\d\d)(\d\d)([ \u00A0\u202F\u2009]?[-+\u2010-\u2015\u2212][ \u00A0\u202F\u2009]?|[ \u00A0\u202F\u2009]|)(\d{3})(\d)(?!\p{N})/gu;
/** In both forms: a text without them, which most are, is not looked through further. */
const dateDigits = /\d{6}/;
/** Momsregistreringsnummer: the organisation number, which is the personnummer of an enskild firma's owner, and 01. */
const vatNumber = /(?<![\p{L}\p{N}])SE[ \u00A0-]?(\d\d)(\d\d)(\d\d)-?(\d{3})(\d)[ \u00A0-]?01(?!\p{N})/gu;
/** Words right before digits that say what they are. */
const named =
  /(?:person-?\s?(?:n(?:umme)?r|numret)|pers\.?\s?nr|p\.?nr|samordnings(?:n(?:umme)?r|numret)|född|födelse(?:n(?:umme)?r|numret|tid|data)|personal (?:identity )?number|ssn)[^\p{L}\p{N}]{0,6}(?:(?:är|nr|is)[^\p{L}\p{N}]{0,3})?$/iu;
const company = /(?:org(?:anisations)?[-. ]{0,2}(?:n(?:umme)?r|numret)|enskild firma|momsreg[\p{L}.]{0,20}(?: ?nr)?|vat(?:[- ]?n(?:umme)?r)?)[^\p{L}\p{N}]{0,4}(?:är[^\p{L}\p{N}]{0,3})?$/iu;
/** Words right before digits that say that they are something else. */
const telephone = /(?:tel|tele|tfn|telefon|mobil|fax|sms|ring|jour|växel|phone)[\p{L}]{0,10}[^\p{L}\p{N}]{0,4}(?:(?:nr|på|oss på|till)[^\p{L}\p{N}]{0,3})?$/iu;
const otherNumber =
  /(?:(?<!\p{L})(?:d(?:iarie)?n(?:umme)?r|dnr|mål|ref|art|v|ver|sn|bg|pg|id|från|perioden?|tiden?|mellan|datum|kl)|ärende[\p{L}-]{0,8}|beslut[\p{L}-]{0,8}|faktura[\p{L}-]{0,8}|ocr(?:-?n(?:umme)?r)?|referens[\p{L}-]{0,8}|kundn(?:umme)?r|artikel[\p{L}-]{0,8}|order[\p{L}-]{0,8}|version(?:en)?|is[bs]n|bankgiro|plusgiro|konto[\p{L}-]{0,8}|serienummer|build)[^\p{L}\p{N}]{0,4}(?:(?:nr|är|no)[^\p{L}\p{N}]{0,3})?$/iu;
/** Parts of a longer code: a letter, or digits beyond a mark. */
const codeBefore = /(?:\p{L}|\p{N}[-+.,:/_])$/u;
const codeAfter = /^(?:\p{L}|[-+.,:/_]\p{N})/u;
/** Parts of a version: digits beyond a full stop. */
const versionBefore = /\p{N}\.$/u;
const versionAfter = /^\.\p{N}/u;
const clock = /^(?:[01]\d|2[0-3])[0-5]\d$/u;
/** The last day of a period that is written `210101-1231`. */
const monthAndDay = /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
const mobile = /^07[02369]/u;

/** The personnummer and samordningsnummer in a text, in its order. Linear in its length. */
export function findIdentityNumbers(text: string): IdentityNumber[] {
  if (!dateDigits.test(text)) return [];
  const found: IdentityNumber[] = [];
  shape.lastIndex = 0;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const [all, century, year, month, day, separator, serial, check] = match as unknown as [string, string, string, string, string, string, string, string];
    if (serial === '000' || !isDate(century, Number(year), Number(month), dayOf(day))) continue;
    const start = match.index;
    const end = start + all.length;
    const isValid = luhn(`${year}${month}${day}${serial}`) === Number(check);
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 2);
    const isCompany = company.test(before);
    const certainty = certaintyOf({
      hasMark: separator.trim() !== '',
      hasSpace: separator !== '' && separator.trim() === '',
      century,
      year: Number(year),
      isValid,
      isNamed: named.test(before),
      isCompany,
      isTelephone: century === '' && year.startsWith('0') && (telephone.test(before) || (mobile.test(year + month) && !isValid)),
      isOther: otherNumber.test(before),
      isCode: codeBefore.test(before) || codeAfter.test(after),
      isVersion: versionBefore.test(before) || versionAfter.test(after),
      isClock: clock.test(serial + check),
      isPeriod: monthAndDay.test(serial + check),
    });
    if (certainty === undefined) continue;
    const isPublished = isTestNumber(`${year}${month}${day}${serial}${check}`, century, separator.includes('+'));
    found.push({ start, end, kind: kindOf(day), standing: isPublished ? 'placeholder' : isValid ? 'valid' : 'checksumFails', certainty, isCompany });
  }
  vatNumber.lastIndex = 0;
  for (let match = vatNumber.exec(text); match !== null; match = vatNumber.exec(text)) {
    const [all, year, month, day, serial, check] = match as unknown as [string, string, string, string, string, string];
    if (serial === '000' || !isDate('', Number(year), Number(month), dayOf(day)) || luhn(`${year}${month}${day}${serial}`) !== Number(check)) continue;
    const isPublished = isTestNumber(`${year}${month}${day}${serial}${check}`, '', false);
    found.push({ start: match.index, end: match.index + all.length, kind: kindOf(day), standing: isPublished ? 'placeholder' : 'valid', certainty: 'likely', isCompany: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Traits {
  hasMark: boolean;
  hasSpace: boolean;
  century: string;
  year: number;
  isValid: boolean;
  isNamed: boolean;
  isCompany: boolean;
  isTelephone: boolean;
  isOther: boolean;
  isCode: boolean;
  isVersion: boolean;
  /** The last four digits could be a time, as in a time stamp. */
  isClock: boolean;
  isPeriod: boolean;
}

/** Undefined when the digits are nothing that a person has. */
function certaintyOf(traits: Traits): IdentityNumber['certainty'] | undefined {
  const { hasMark, hasSpace, century, isValid, isNamed, isCompany, isTelephone, isOther, isCode, isVersion, isClock, isPeriod } = traits;
  if (isNamed) return isValid ? 'certain' : 'likely';
  if (isValid && hasMark) {
    if (isTelephone || isVersion) return 'doubtful';
    return isOther ? 'likely' : 'certain';
  }
  if (isValid && isCompany) return 'likely';
  if (hasMark) {
    if (isCode) return undefined;
    return isTelephone || isOther || isCompany || isClock || isPeriod ? 'doubtful' : 'likely';
  }
  if (!isValid || isCode) return undefined;
  if (hasSpace) return isClock ? undefined : isTelephone || isOther || isPeriod ? 'doubtful' : 'likely';
  if (century === '') return undefined;
  // 202404151230: since there were computers, the time of something.
  const isTimeStamp = isClock && (century === '20' || (century === '19' && traits.year >= 90));
  return isTimeStamp || isOther ? 'doubtful' : 'certain';
}

const dayOf = (day: string): number => (Number(day) > 60 ? Number(day) - 60 : Number(day));
const kindOf = (day: string): IdentityNumber['kind'] => (Number(day) > 60 ? 'samordningsnummer' : 'personnummer');

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
