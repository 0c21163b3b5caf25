/** What a list of wordings says of one form of one of them. */
export interface ListedPhrase {
  /** Lower-cased words. */
  form: string;
  /** Better wordings in the same inflection, best first. */
  replacements: readonly string[];
  /** What else a writer can do, in Swedish. */
  advice: string | undefined;
}

const alternatives = /\(([^()]*)\)/u;

/**
 * The forms that a wording stands for: `(ta|tar|tog) höjd för` is three.
 *
 * @param wording - With at most one group.
 */
export function formsOf(wording: string): string[] {
  const group = alternatives.exec(wording);
  return group === null ? [wording] : (group[1] as string).split('|').map((part) => wording.replace(group[0], part));
}

/**
 * Pairs each form with the better wordings in the same inflection.
 *
 * @param wordings - Parted by ` / `.
 * @param better - Parted by ` / `; each in one form, or in as many as the wording it is for.
 * @throws RangeError when they are not as many: a fault in the list.
 */
export function pairForms(wordings: string, better: string): { form: string; replacements: string[] }[] {
  const offered = better === '' ? [] : better.split(' / ').map(formsOf);
  return wordings.split(' / ').flatMap((wording) => {
    const forms = formsOf(wording);
    return forms.map((form, at) => ({
      form,
      replacements: offered.map((own) => {
        if (own.length !== 1 && own.length !== forms.length) throw new RangeError(`${wording} has ${forms.length} forms and “${own[0]}” ${own.length}`);
        return own[own.length === 1 ? 0 : at] as string;
      }),
    }));
  });
}

/**
 * Reads a list with a wording on each line: `(ta|tar) höjd för -> (räkna|räknar) med # Säg med vad.` Better wordings and advice may
 * be left out, and several of each kind are parted by ` / `.
 */
export function readPhrases(list: string): ListedPhrase[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [wordings = '', advice] = line.trim().split(' # ');
      const [given = '', better = ''] = wordings.split(' -> ');
      return pairForms(given, better).map((pair) => ({ ...pair, advice }));
    });
}
