import { exampleIbans, ibanLengths } from '../data/iban-lengths.ts';

export interface BankAccount {
  start: number;
  end: number;
  kind: 'iban' | 'account';
  /** `doubtful`: an example that is printed everywhere; masked, but nobody is told. */
  certainty: 'likely' | 'doubtful';
}

const ibanHead = /[A-Z]{2}\d\d/g;
/** Clearing number and account: `5201-12 345 67`, `8327-9, 123 456 789-0`, `8327-9 konto 123 456 789-0`. */
const accountNumber = /[1-9]\d{3}(?:-\d)?[ \u00A0]?[-–.,]?[ \u00A0]?(?:konto(?:nummer|nr)?[: \u00A0]{1,2})?\d(?:[ \u00A0.-]?\d){5,10}/g;
/** Words right before that say that it is an account. */
const accountWord =
  /(?:konto(?:nummer|nr|numret)|bankkonto|clearing-?(?:nummer|nr|numret)?(?: och konto(?:nummer|nr)?)?|(?:löne|spar|person|privat)konto|(?<!\p{L})(?:Swedbank|Nordea|SEB|Handelsbanken|SHB|Danske Bank|Länsförsäkringar Bank|ICA Banken|Skandiabanken|Sparbanken)(?: (?:person|privat|löne)?konto)?)[^\p{L}\p{N}]{1,4}(?:(?:är|nr|med)[^\p{L}\p{N}]{1,3})?$/iu;
const wordCharacter = /[\p{L}\p{N}_]/u;
/** A bank opens on a day, too. */
const day = /^(?:19|20)\d\d-\d\d-\d\d/u;
const madeUp = /^(\d)\1+$|^(?:0?123456|987654|112233)/u;

/** IBAN with a right check digit, and Swedish account numbers beside a word that says what they are. Linear. */
export function findBankAccounts(text: string): BankAccount[] {
  const found: BankAccount[] = [];
  ibanHead.lastIndex = 0;
  for (let match = ibanHead.exec(text); match !== null; match = ibanHead.exec(text)) {
    if (wordCharacter.test(text[match.index - 1] ?? '')) continue;
    const length = ibanLengths[match[0].slice(0, 2)];
    const end = length === undefined ? undefined : endOfIban(text, match.index, length);
    if (end === undefined) continue;
    const digits = text.slice(match.index, end).replace(/[ \u00A0]/gu, '');
    if (remainder97(digits) !== 1) continue;
    found.push({ start: match.index, end, kind: 'iban', certainty: exampleIbans.has(digits) ? 'doubtful' : 'likely' });
    ibanHead.lastIndex = end;
  }
  accountNumber.lastIndex = 0;
  for (let match = accountNumber.exec(text); match !== null; match = accountNumber.exec(text)) {
    const [number] = match;
    const start = match.index;
    const end = start + number.length;
    if (/[\p{L}\p{N}_.,/-]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[-.]?\d|[\p{L}_])/u.test(text.slice(end, end + 2))) continue;
    if (day.test(number) || !accountWord.test(text.slice(Math.max(0, start - 64), start))) continue;
    const rest = number.slice(4).replace(/\D/gu, '');
    found.push({ start, end, kind: 'account', certainty: madeUp.test(rest) || number.startsWith('1234') ? 'doubtful' : 'likely' });
  }
  found.sort((a, b) => a.start - b.start);
  return found;
}

/** Where so many letters and digits end, with a space at most between two; undefined when they don't stand there. */
function endOfIban(text: string, start: number, length: number): number | undefined {
  let at = start;
  for (let count = 0; count < length; at += 1) {
    const char = text[at] ?? '';
    if (/[A-Z0-9]/u.test(char)) count += 1;
    else if (!/[ \u00A0]/u.test(char) || !/[A-Z0-9]/u.test(text[at - 1] ?? '')) return undefined;
  }
  return wordCharacter.test(text[at] ?? '') ? undefined : at;
}

/** ISO 7064, mod 97-10: the first four characters last, letters as 10–35. */
function remainder97(iban: string): number {
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
