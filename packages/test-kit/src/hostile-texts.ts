/**
 * Long texts that make a regular expression with nested or overlapping repeats run for hours.
 * A test that judges each of them ends in time only if the code is linear, so the runner's own time limit is the assertion.
 *
 * @param size length of each text in UTF-16 code units; default 200 000.
 */
export function hostileTexts(size = 200_000): { name: string; text: string }[] {
  const seeds: [string, string][] = [
    ['one letter', 'a'],
    ['digits', '1'],
    ['spaces', ' '],
    ['line feeds', '\n'],
    ['tabs', '\t'],
    ['hyphens', '-'],
    ['full stops', '.'],
    ['abbreviations', 't.ex. '],
    ['open parentheses', '('],
    ['open brackets', '['],
    ['open angles', '<'],
    ['open tags', '<a '],
    ['comment starts', '<!--'],
    ['quotes', '"'],
    ['asterisks', '*'],
    ['backticks', '`'],
    ['underscores', '_'],
    ['hash signs', '# '],
    ['pipes', '|a'],
    ['phone-like', '08-508 '],
    ['date-like', '900101-'],
    ['capitals', 'AI '],
    ['genitives', 'nämnders och '],
    ['soft hyphens', 'a\u00AD'],
    ['combining marks', 'a\u030A'],
    ['var()', 'var('],
    ['closing brackets', ']'],
  ];
  return seeds.map(([name, seed]) => ({ name, text: seed.repeat(Math.ceil(size / seed.length)).slice(0, size) }));
}
