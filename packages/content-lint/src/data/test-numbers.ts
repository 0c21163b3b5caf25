interface TestNumber {
  /** Ten digits, without century and separator. */
  digits: string;
  source: string;
}

/**
 * Numbers that look like a person's and are published as examples. Exact numbers, not a range: people who moved to
 * Sweden before 1990 were given the high serial numbers that Skatteverket's test numbers use too.
 */
export const publishedTestNumbers: readonly TestNumber[] = [
  { digits: '6408233234', source: 'Skatteverket, rättslig vägledning: the worked example of the check digit' },
  { digits: '7010632391', source: 'Skatteverket, rättslig vägledning: the worked example of a samordningsnummer' },
  { digits: '9001019802', source: 'Skatteverket, öppna data "Testpersonnummer" (1890-01-01, serial 980)' },
  { digits: '1212121212', source: 'Tolvan Tolvansson, the example person of Swedish authorities' },
];

export const testNumbers: ReadonlySet<string> = new Set(publishedTestNumbers.map(({ digits }) => digits));
