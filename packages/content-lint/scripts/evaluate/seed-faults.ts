import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hit } from './findings.ts';

/** A fault that people found in the seeds, and the rules that are about its kind. */
interface SeedFault {
  number: string;
  /** The beginning of a file's name, and a line; without line the whole file. */
  places: { file: string; line: number | undefined }[];
  /** Some of the words at fault, any of which will do; empty: the line as a whole. */
  words: string[];
  rules: ReadonlySet<string>;
}

function readFaults(): SeedFault[] {
  return readFileSync(join(import.meta.dirname, 'seed-faults.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [number = '', places = '', words = '', rules = ''] = line.split('\t');
      return {
        number,
        places: places.split(', ').map((place) => ({ file: place.slice(0, 3), line: place.includes(':') ? Number(place.slice(4)) : undefined })),
        words: words.split('|').filter((one) => one !== ''),
        rules: new Set(rules.split(', ').map((rule) => `content/${rule}`)),
      };
    });
}

/** Offsets of the words in a text, over any white space, where they begin in the line; of the whole line without words. */
function rangesOf(text: string, line: number, words: readonly string[]): { start: number; end: number }[] {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({ 0: found, index }) => index + found.length)];
  const from = starts[line - 1] ?? 0;
  const to = starts[line] ?? text.length;
  if (words.length === 0) return [{ start: from, end: to }];
  return words.flatMap((one) => {
    const pattern = new RegExp(one.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+'), 'gu');
    return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length })).filter(({ start }) => start >= from && start < to);
  });
}

function isAt({ text: { text, uri }, finding: { location } }: Hit, { places, words }: SeedFault): boolean {
  return places.some(({ file, line }) => {
    if (!uri.startsWith(file)) return false;
    if (line === undefined) return true;
    if (location.kind !== 'text') return false;
    const lines = text.split(/\r\n|\n|\r/u);
    const offset = (at: number, column: number): number => (rangesOf(text, at, [])[0]?.start ?? 0) + Math.min(column - 1, lines[at - 1]?.length ?? 0);
    const start = offset(location.line, location.column);
    const end = offset(location.endLine, location.endColumn);
    return rangesOf(text, line, words).some((range) => start < range.end && end > range.start);
  });
}

/**
 * How many of the known faults are found, and by which rules: a finding of the fault's kind that overlaps the words.
 *
 * @param hits In the seeds.
 */
export function scoreSeedFaults(hits: readonly Hit[]): string {
  if (hits.length === 0) return '\nThe seeds are not here: their known faults were not looked for.';
  const faults = readFaults();
  const lines: string[] = [];
  let found = 0;
  for (const fault of faults) {
    const there = [...new Set(hits.filter((hit) => isAt(hit, fault)).map(({ finding }) => finding.rule))];
    const of = there.filter((rule) => fault.rules.has(rule)).map((rule) => rule.replace('content/', ''));
    if (of.length > 0) found += 1;
    lines.push(`  ${fault.number.padStart(2)} ${of.length > 0 ? `found: ${of.join(', ')}` : `not found (${fault.words[0] ?? fault.places.map(({ file }) => file).join(', ')})`}`);
  }
  return `\nKnown faults of the seeds found: ${found} of 83. Twelve, thirty and forty need a reader and are not listed.\n${lines.join('\n')}`;
}
