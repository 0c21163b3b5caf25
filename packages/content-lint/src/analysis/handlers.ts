import type { AnalysedUnit } from './analyse.ts';

/** Someone whom the header of an official text names as handläggare. */
export interface Handler {
  name: string;
  unit: AnalysedUnit;
}

const label = /^(?:din |er )?handläggare(?:\s?:|$)\s*/iu;
/** Two to five words with capitals; a name may have von, af or de in it. */
const personName = /^\p{Lu}[\p{Ll}\p{M}]{1,24}(?:[- ](?:(?:von|van|af|de|der) )?\p{Lu}[\p{Ll}\p{M}]{1,24}){1,4}(?=$|[,;(]| \p{Ll}|\s{2}|\s?[\d+])/u;
/** What may stand between the label and its names, or between two names: a telephone, an address. */
const contactLine = /@|^[\p{L} :.]{0,16}[+(]?\d[\d ()–-]{4,20}$/u;

/** The people who stand below or beside "Handläggare". */
export function handlersOf(units: readonly AnalysedUnit[]): Handler[] {
  const found: Handler[] = [];
  for (const [index, unit] of units.entries()) {
    const start = label.exec(unit.text);
    if (start === null) continue;
    const beside = unit.text.slice(start[0].length);
    if (beside !== '') {
      const name = personName.exec(beside)?.[0];
      if (name !== undefined) found.push({ name, unit });
      continue;
    }
    for (const next of units.slice(index + 1, index + 9)) {
      const name = personName.exec(next.text)?.[0];
      if (name !== undefined && next.text.length < 60) found.push({ name, unit: next });
      else if (!contactLine.test(next.text)) break;
    }
  }
  return found;
}
