import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStadError } from '@stad/errors';
import { expect, test } from 'vitest';
import { lintDocx } from '../src/docx.ts';
import { lintText } from '../src/index.ts';
import { makeDocx, plain } from './docx/make-docx.ts';
import { everyFormat } from './formats.ts';

/** All in all; `MUTATIONS=10000 npx vitest run test/mutations.test.ts` does more. */
const count = Number(process.env['MUTATIONS'] ?? 300);

/** Every example of every rule: what they look for, in the forms that they know. */
const rules = join(import.meta.dirname, '../src/rules');
const fixtures = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(rules, name, 'README.md'), 'utf8'));

/** What breaks a parser or an offset. */
const splinters = ['<', '</p>', '<p lang="en">', '&', '&#x', '&auml;', '*', '**', '[', '](', '`', '```\n', '|', '\n', '\r', '\r\n', '\n\n', '\uFEFF', '\0', '\u00AD', '\u030A', '---\n', '<!-- stad-disable -->', '\uD800', '\uDC00', '\uFFFC', '\t', '> ', '# ', '{', '}', '"', '\\', ': ', '- ', '811228-9874', '…', '”'];

test(`${count} texts with something cut, doubled, moved or put in: each is judged or said to be broken`, { timeout: 60_000 + count * 50 }, () => {
  const random = seeded(20261126);
  const upTo = (end: number): number => Math.floor(random() * end);
  const pick = <Item>(from: readonly Item[]): Item => from[upTo(from.length)] as Item;
  const mutate = (text: string): string => {
    const from = upTo(text.length);
    const to = Math.min(text.length, from + upTo(60));
    const piece = text.slice(from, to);
    return pick([
      () => text.slice(0, from) + text.slice(to),
      () => text.slice(0, to) + piece.repeat(1 + upTo(4)) + text.slice(to),
      () => text.slice(0, from) + pick(splinters).repeat(1 + upTo(3)) + text.slice(from),
      () => text.slice(0, from) + pick(splinters) + text.slice(to),
      () => text.slice(to) + text.slice(0, to),
      () => text.slice(0, from) + piece.toUpperCase() + text.slice(to),
      () => text.slice(0, from) + Array.from(piece).reverse().join('') + text.slice(to),
    ])();
  };

  const formats = Object.values(everyFormat);
  let judged = 0;
  for (let index = 0; index < count; index += 1) {
    const { options, hold } = formats[index % formats.length] as (typeof formats)[number];
    let text = pick(fixtures);
    const start = upTo(Math.max(1, text.length - 1500));
    text = text.slice(start, start + 1500);
    // Every other time that a format has its turn, the whole file is broken and not only the words in it.
    const outer = Math.floor(index / formats.length) % 2 === 0;
    let source = hold(text);
    for (let times = 1 + upTo(5); times > 0; times -= 1) source = outer ? mutate(source) : hold((text = mutate(text)));
    const outcome = judge(source, () => lintText(source, options).findings);
    expect(outcome, JSON.stringify({ index, uri: options.uri, source })).toMatch(/^(?:judged|FILE_UNPARSABLE)$/u);
    if (outcome === 'judged') judged += 1;
  }
  // Or the test would only be of parsers.
  expect(judged).toBeGreaterThan(count / 2);
});

test('Word documents with bytes changed, cut off or put in are judged or said to be broken', { timeout: 60_000 + count * 50 }, () => {
  const random = seeded(4711);
  const upTo = (end: number): number => Math.floor(random() * end);
  const whole = makeDocx({ body: fixtures.slice(0, 6).map((text) => plain(text.slice(0, 300))).join('') });
  for (let index = 0; index < count / 6; index += 1) {
    let bytes = Uint8Array.from(whole);
    for (let times = 1 + upTo(4); times > 0; times -= 1) {
      if (upTo(8) === 0) bytes = bytes.slice(0, upTo(bytes.length));
      else bytes[upTo(bytes.length)] = upTo(256);
    }
    expect(judge('', () => lintDocx(bytes, { uri: 'a.docx' }).findings), `document ${index}`).toMatch(/^(?:judged|FILE_UNPARSABLE|DOCX_[A-Z_]+)$/u);
  }
});

/** `judged`, the code of what is said of a broken file, or the crash. Every finding lies in the source. */
function judge(source: string, find: () => ReturnType<typeof lintText>['findings']): string {
  try {
    const length = source.replace(/^\uFEFF/u, '').length;
    for (const { edits = [], message, rule } of find()) {
      if (message.includes('gick sönder')) return `${rule} broke: ${message}`;
      for (const { start, end } of source === '' ? [] : edits) if (start < 0 || end < start || end > length) return `${rule} edits ${start}–${end} of ${length}`;
    }
    return 'judged';
  } catch (error) {
    return isStadError(error) ? error.code : String(error);
  }
}

/** Mulberry32: the same texts on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
