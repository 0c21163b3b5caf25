import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTestNumber } from '../src/data/test-numbers.ts';
import { judge, marked } from './judge.ts';

/** Written anew here, so that a slip in the engine's own does not pass. */
function checkDigit(digits: string): number {
  const sum = [...digits].map((digit, i) => Number(digit) * (2 - (i % 2))).reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return (10 - (sum % 10)) % 10;
}

/** For numbers that end with a check digit at any length: OCR, bankgiro. */
const luhnEnd = (digits: string): string => {
  const sum = [...digits].reverse().map((digit, i) => Number(digit) * (2 - (i % 2))).reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return digits + String((10 - (sum % 10)) % 10);
};

const two = (n: number): string => String(n).padStart(2, '0');
const digits = (length: number): fc.Arbitrary<string> => fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''));

/** A valid number of a real day, with its century apart. */
const person = fc
  .record({ day: fc.date({ min: new Date('1890-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }), serial: fc.integer({ min: 1, max: 999 }), coordination: fc.boolean() })
  .map(({ day, serial, coordination }) => {
    const year = day.getUTCFullYear();
    const birth = two(year % 100) + two(day.getUTCMonth() + 1) + two(day.getUTCDate() + (coordination ? 60 : 0));
    const number = String(serial).padStart(3, '0');
    return { century: String(Math.floor(year / 100)), birth, last: number + String(checkDigit(birth + number)), coordination };
  })
  .filter(({ century, birth, last }) => !['', century].some((one) => [true, false].some((plus) => isTestNumber(birth + last, one, plus))));

const forms: readonly [string, (one: { century: string; birth: string; last: string }) => string][] = [
  ['ÅÅMMDD-NNNK', ({ birth, last }) => `${birth}-${last}`],
  ['ÅÅMMDD+NNNK', ({ birth, last }) => `${birth}+${last}`],
  ['ÅÅÅÅMMDD-NNNK', ({ century, birth, last }) => `${century}${birth}-${last}`],
  ['ÅÅMMDD–NNNK', ({ birth, last }) => `${birth}–${last}`],
  ['ÅÅMMDD - NNNK', ({ birth, last }) => `${birth} - ${last}`],
];

const around = fc.constantFrom<[string, string]>(
  ['', ''],
  ['Sökanden ', ' har rätt till stöd.'],
  ['Hon (', ') bor i Farsta.'],
  ['Personnummer: ', ', kvinna'],
  ['Den som har ', ' ska svara senast 2024-04-15.'],
  ['Telefon 08-465 004 00, ', '.'],
  ['Nr 4, ', '; nr 5'],
);
const runs = { numRuns: 120, seed: 20261 };

describe.each(forms)('%s', (_, write) => {
  test('is found wherever it stands, once, as an error, and is masked', () => {
    fc.assert(
      fc.property(person, around, (one, [before, after]) => {
        const number = write(one);
        const [finding, ...rest] = judge('no-personnummer', before + number + after);
        expect(rest).toEqual([]);
        expect(finding).toMatchObject({ severity: 'error', certainty: 'certain', excerpt: number.replace(/\d/gu, '•') });
        expect(finding?.message).toContain(one.coordination ? 'samordningsnummer' : 'personnummer');
      }),
      runs,
    );
  });

  test('with a wrong check digit is a warning after a word that names it', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 1, max: 9 }), (one, slip) => {
        const last = one.last.slice(0, 3) + String((Number(one.last.slice(3)) + slip) % 10);
        fc.pre(!isTestNumber(one.birth + last, one.century, false) && !isTestNumber(one.birth + last, '', true));
        expect(judge('no-personnummer', `Personnummer ${write({ ...one, last })}.`)).toMatchObject([{ severity: 'warning', certainty: 'likely' }]);
      }),
      runs,
    );
  });
});

test('ÅÅÅÅMMDDNNNK is found, unless it may be a time stamp', () => {
  fc.assert(
    fc.property(person, around, ({ century, birth, last }, [before, after]) => {
      const isTime = Number(last.slice(0, 2)) < 24 && Number(last.slice(2)) < 60 && !before.startsWith('Person');
      fc.pre(!isTime);
      expect(judge('no-personnummer', before + century + birth + last + after)).toMatchObject([{ certainty: 'certain' }]);
    }),
    runs,
  );
});

test('ten digits run together are found after a word that names them', () => {
  fc.assert(
    fc.property(person, fc.constantFrom('personnummer ', 'Pnr: ', 'född ', 'samordningsnumret är ', '"personnummer": "'), ({ birth, last }, word) => {
      expect(marked('no-personnummer', word + birth + last)).toHaveLength(1);
    }),
    runs,
  );
});

test('the number of an enskild firma is its owner’s, also as a VAT number', () => {
  fc.assert(
    fc.property(person, ({ birth, last }) => {
      for (const text of [`Org.nr ${birth}${last}`, `Organisationsnummer: ${birth}-${last}`, `Momsnr SE${birth}${last}01`]) {
        const [finding] = judge('no-personnummer', text);
        expect(finding?.message, text).toContain('enskild firma');
      }
    }),
    runs,
  );
});

const year = fc.integer({ min: 1950, max: 2049 });
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => two(hour) + two(minute));

const lookAlikes: Record<string, fc.Arbitrary<string>> = {
  date: fc.tuple(year, month, day).chain(([y, m, d]) => fc.constantFrom(`${y}-${m}-${d}`, `${y}${m}${d}`, `${y % 100}${m}${d}`.padStart(6, '0'), `${y}-${m}-${d}–${y}-${m}-28`, `${y}${m}${d}-${y}${m}28`)),
  'time stamp': fc.tuple(fc.integer({ min: 1990, max: 2049 }), month, day, time).chain(([y, m, d, t]) => fc.constantFrom(`${y}${m}${d}${t}`, `${y}-${m}-${d} ${t}`, `${y}${m}${d}T${t}`, `${y}${m}${d} ${t}`, `${y}${m}${d}_${t}`)),
  OCR: fc.tuple(fc.constantFrom('OCR ', 'OCR-nummer: ', 'Referensnummer '), fc.integer({ min: 6, max: 20 }).chain(digits)).map(([word, number]) => word + luhnEnd(number)),
  telephone: fc.tuple(fc.constantFrom('Telefon ', 'Tfn: ', 'Ring ', 'Mobil '), fc.constantFrom('0701', '0722', '0739', '0761', '0105', '0859'), digits(6)).chain(([word, start, rest]) => {
    const all = start + rest;
    return fc.constantFrom(word + all, `${word}${all.slice(0, 3)}-${all.slice(3, 6)} ${all.slice(6, 8)} ${all.slice(8)}`, `${word}${all.slice(0, 6)}-${all.slice(6)}`, `${word}${all.slice(0, 3)}-${all.slice(3)}`, `${word}+46${all.slice(1)}`);
  }),
  diarienummer: fc.tuple(year, fc.nat(9999), fc.nat(99_999)).chain(([y, a, b]) => fc.constantFrom(`KS ${y}/${a}`, `Dnr ${a}-${b}/${y}`, `dnr ${y}-${b}`, `SÖD ${y}/${a}`, `1.2.${a}-${b}-${y}`, `Dnr ${y}-${two(a % 100)}-${b}`)),
  ISBN: fc.tuple(digits(4), digits(4)).chain(([a, b]) => fc.constantFrom(`ISBN 978-91-${a}-${b.slice(0, 3)}-${b.slice(3)}`, `ISBN 97891${a}${b}`, `ISBN 91-${a}-${b.slice(0, 3)}-X`, `ISBN 91${a}${b}`)),
  giro: fc.tuple(digits(6), digits(7)).chain(([a, b]) => {
    const [seven, eight] = [luhnEnd(a), luhnEnd(b)];
    return fc.constantFrom(`Bankgiro ${seven.slice(0, 3)}-${seven.slice(3)}`, `Bg ${eight.slice(0, 4)}-${eight.slice(4)}`, `Plusgiro ${eight.slice(0, 2)} ${eight.slice(2, 4)} ${eight.slice(4, 7)}-${eight.slice(7)}`, `Pg ${eight.slice(0, 7)}-${eight.slice(7)}`);
  }),
  version: fc.tuple(fc.nat(20), fc.nat(99), fc.integer({ min: 20, max: 26 }), month, day, fc.nat(9999)).map(([a, b, y, m, d, build]) => `version ${a}.${b}.${y}${m}${d}-${String(build).padStart(4, '0')}`),
  price: fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999)).chain(([a, b, c]) => fc.constantFrom(`${a + 1} ${String(b).padStart(3, '0')} ${String(c).padStart(3, '0')} kr`, `${a + 1}${String(b).padStart(3, '0')}-${c} kr`, `${a}:- till ${b}:-`)),
  organisationsnummer: fc.tuple(fc.constantFrom('212000', '556036', '716439', '802400', '969600'), digits(3)).chain(([start, rest]) => {
    const number = `${start}${rest}${checkDigit(start + rest)}`;
    return fc.constantFrom(`Org.nr ${number.slice(0, 6)}-${number.slice(6)}`, `organisationsnummer ${number}`, `16${number}`, `SE${number}01`);
  }),
};

describe.each(Object.entries(lookAlikes))('a look-alike: %s', (_, lookAlike) => {
  test('is left alone', () => {
    fc.assert(
      fc.property(lookAlike, fc.constantFrom('', 'Se ', 'Det gäller '), fc.constantFrom('', '.', ' och mer.'), (words, before, after) => {
        expect(marked('no-personnummer', before + words + after)).toEqual([]);
      }),
      { ...runs, numRuns: 400 },
    );
  });
});
