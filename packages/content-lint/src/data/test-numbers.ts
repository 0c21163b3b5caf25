interface TestNumber {
  /** Ten digits, without century and separator. */
  digits: string;
  /** When only one century's number is an example: with its digits, or with a plus sign. */
  century?: string;
  source: string;
}

/**
 * Numbers that look like a person's and are published as examples. Exact numbers, not a range, for those who may live: people who
 * moved to Sweden before 1990 were given the high serial numbers that Skatteverket's test numbers use too.
 */
export const publishedTestNumbers: readonly TestNumber[] = [
  { digits: '6408233234', source: 'Skatteverket, rättslig vägledning: the worked example of the check digit' },
  { digits: '7010632391', source: 'Skatteverket, rättslig vägledning: the worked example of a samordningsnummer' },
  { digits: '1701012393', century: '20', source: 'Skatteverket, öppna data "Testpersonnummer" (2017-01-01, serial 239)' },
  { digits: '1212121212', source: 'Tolvan Tolvansson, the example person of Swedish authorities' },
];

const byDigits = new Map(publishedTestNumbers.map((one) => [one.digits, one]));

/**
 * True for a published example. `century` is empty when it is not written; `hasPlus` says that the person is over a hundred.
 *
 * Skatteverket's open data "Testpersonnummer" gives the serials 980–999 to people born 1890–1919: nobody who lives has them.
 */
export function isTestNumber(digits: string, century: string, hasPlus: boolean): boolean {
  const known = byDigits.get(digits);
  if (known !== undefined && (known.century === undefined || known.century === century || (century === '' && hasPlus && known.century !== '20'))) return true;
  const year = Number(digits.slice(0, 2));
  const isOld = century === '18' ? year >= 90 : century === '19' ? year < 20 : century === '' && hasPlus && (year < 20 || year >= 90);
  return isOld && Number(digits.slice(6, 9)) >= 980;
}
