import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStadError } from '@stad/errors';
import { Chance, mutate, mutateBytes } from '@stad/test-kit';
import type { Finding } from '@stockholm/findings';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { annotateDocx, lintDocx } from '../src/docx.ts';
import { applyEdits, lintText } from '../src/index.ts';
import { makeDocx, plain } from './docx/make-docx.ts';
import { everyFormat } from './formats.ts';
import { wholeDocuments, wholeDocx } from './whole-documents.ts';

/** See README.md beside this file. */
const count = Number(process.env['MUTATIONS'] ?? 300);
const seed = Number(process.env['MUTATION_SEED'] ?? 20261126);

/** The page of each rule, with all its examples: what it looks for, in the forms that it knows. */
const rules = join(import.meta.dirname, '../src/rules');
const pages = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(rules, name, 'README.md'), 'utf8'));

type Source = string | Uint8Array;
/** A format, as this test needs it. */
interface Breakable {
  name: string;
  judge(source: Source): Finding[];
  /** A sound file with these words in it. */
  hold(words: string): Source;
  /** A sound file with all that the format can hold. */
  whole: Source;
  /** The file itself mutated, and not only the words in it. */
  breakUp(source: Source, chance: Chance): Source;
  /** The file with what the findings say done to it. */
  mend(source: Source, findings: Finding[]): Source;
}

const textFormats = Object.entries(everyFormat).map(
  ([name, { options, hold }]): Breakable => ({
    name,
    judge: (source) => lintText(source as string, options).findings,
    hold,
    whole: wholeDocuments[name] ?? '',
    breakUp: (source, chance) => mutate(source as string, chance),
    mend: (source, findings) => applyEdits(source as string, findings.flatMap(({ edits }) => edits ?? [])),
  }),
);

const xmlSigns = /[<>&\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const docx: Breakable = {
  name: 'docx',
  judge: (source) => lintDocx(source as Uint8Array, { uri: 'a.docx' }).findings,
  hold: (words) => makeDocx({ body: words.split(/\r\n?|\n/u).map((line, index) => plain(line.replace(xmlSigns, ' '), index === 0 ? 'Rubrik1' : undefined)).join('') }),
  whole: makeDocx(wholeDocx),
  breakUp: (source, chance) => {
    if (chance.upTo(4) === 0) return mutateBytes(source as Uint8Array, chance);
    let files: ReturnType<typeof unzipSync>;
    try {
      files = unzipSync(source as Uint8Array);
    } catch {
      // An earlier mutation has already broken the zip.
      return mutateBytes(source as Uint8Array, chance);
    }
    const names = Object.keys(files);
    const name = chance.upTo(2) === 0 && names.includes('word/document.xml') ? 'word/document.xml' : chance.pick(names);
    return zipSync({ ...files, [name]: mutated(files[name] ?? new Uint8Array(0), chance) }, { mtime: '1980-01-02T00:00:00' });
  },
  mend: (source, findings) => annotateDocx(source as Uint8Array, findings),
};
const formats = [...textFormats, docx];

/** Mostly so that it is XML still: a parser of XML stops at the first fault. */
function mutated(part: Uint8Array, chance: Chance): Uint8Array {
  const text = new TextDecoder().decode(part);
  const xml = chance.pick([
    () => mutate(text, chance),
    () => text.replace(/(?<=>)[^<]+(?=<)/gu, (words) => (chance.upTo(3) === 0 ? mutate(words, chance).replace(xmlSigns, ' ') : words)),
    () => {
      const elements = text.match(/<(w:[a-zA-Z]+)[^<>]*\/>|<(w:(?:r|t|p|tc|ins|del|sdt|comment|style))\b[^<>]*>[^]*?<\/\2>/gu) ?? [];
      const one = elements[chance.upTo(elements.length)];
      return one === undefined ? text : text.replace(one, () => chance.pick(['', one + one, one.repeat(3), chance.pick(elements) + one]));
    },
    () => text.replace(/(?<==")[^"]*(?=")/gu, (value) => (chance.upTo(12) === 0 ? chance.pick(['', '-1', '999999999999', 'x', '2', 'end', '../../a', value + value]) : value)),
  ])();
  return new TextEncoder().encode(xml);
}

const isRefusal = (error: unknown): boolean => isStadError(error) && /^(?:FILE_UNPARSABLE|DOCX_[A-Z]+)$/u.test(error.code);
const told = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What is wrong with how it went; undefined where it was judged well, or was said to be broken. */
function fault(source: Source, { judge, mend }: Breakable, tally: { judged: number }): string | undefined {
  let findings: Finding[];
  try {
    findings = judge(source);
  } catch (error) {
    return isRefusal(error) ? undefined : `crash: ${told(error)}`;
  }
  tally.judged += 1;
  const misfit = findings.map((finding) => misplaced(finding, source)).find((one) => one !== undefined);
  if (misfit !== undefined) return misfit;
  let mended: Source;
  try {
    mended = mend(source, findings);
  } catch (error) {
    // Parts of a Word document that say nothing are read only when comments are written.
    return isRefusal(error) ? undefined : `crash when it is mended: ${told(error)}`;
  }
  try {
    judge(mended);
    return undefined;
  } catch (error) {
    return `broken when it is mended: ${told(error)}`;
  }
}

function misplaced({ edits = [], location, message, rule }: Finding, source: Source): string | undefined {
  if (message.includes('gick sönder')) return `${rule} broke: ${message}`;
  if ('line' in location) {
    const { line, column, endLine, endColumn } = location;
    if (line < 1 || column < 1 || endLine < line || (endLine === line && endColumn < column)) return `${rule} is at ${JSON.stringify(location)}`;
  }
  if (typeof source !== 'string') return undefined;
  const { length } = source.replace(/^\uFEFF/u, '');
  const [outside] = edits.filter(({ start, end }) => start < 0 || end < start || end > length);
  return outside && `${rule} edits ${outside.start}–${outside.end} of ${length}`;
}

/** One sound file for each rule and format, as each was judged before anything broken was seen. */
const soundFiles = new Map<string, { source: Source; findings: string }>();
const nameOf = (format: Breakable, page: number): string => `${format.name} ${page}`;
beforeAll(() => {
  for (const [page, text] of pages.entries()) {
    for (const format of formats) {
      const source = format.hold(text.slice(-600));
      soundFiles.set(nameOf(format, page), { source, findings: JSON.stringify(format.judge(source)) });
    }
  }
});

test('there is something to find in most of the sound files, and each format has a whole one', () => {
  expect([...soundFiles.values()].filter(({ findings }) => findings !== '[]').length).toBeGreaterThan(soundFiles.size / 2);
  for (const { name, judge, whole } of formats) expect(judge(whole).length, name).toBeGreaterThan(4);
});

test(`${count} files with something cut, doubled, moved or put in: each is judged or said to be broken, and the next one loses nothing`, { timeout: 60_000 + count * 100 }, () => {
  const chance = new Chance(seed);
  const faults: string[] = [];
  const tally = { judged: 0 };
  for (let index = 0; index < count && faults.length < 20; index += 1) {
    const format = formats[index % formats.length] as Breakable;
    const page = chance.upTo(pages.length);
    const text = pages[page] as string;
    const start = chance.upTo(Math.max(1, text.length - 1500));
    let words = text.slice(start, start + 1500);
    // In turn: words that are broken in a sound file, a file of such words that is broken, and one of all that the format can hold.
    const turn = Math.floor(index / formats.length) % 3;
    let source = turn === 2 ? format.whole : format.hold(words);
    for (let times = 1 + chance.upTo(5); times > 0; times -= 1) source = turn === 0 ? format.hold((words = mutate(words, chance))) : format.breakUp(source, chance);
    const found = fault(source, format, tally);
    const sound = soundFiles.get(nameOf(format, page));
    const lost = sound !== undefined && JSON.stringify(format.judge(sound.source)) !== sound.findings;
    if (found !== undefined || lost) faults.push(JSON.stringify({ index, format: format.name, fault: found ?? 'the sound file after it is judged otherwise', source: typeof source === 'string' ? source : Buffer.from(source).toString('base64') }));
  }
  expect(faults).toEqual([]);
  // Or the test would only be of parsers.
  expect(tally.judged).toBeGreaterThan(count / 2);
});
