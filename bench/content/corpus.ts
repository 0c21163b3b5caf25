import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adverbials, clauses, code, compoundHeads, compoundParts, faulty, headings, objects, subjects, verbs } from './words.ts';

/* The text that everything is measured on: the rules' own pages, which are real Swedish Markdown, between pages of made sentences. The same each time. */

export interface Corpus {
  files: string[];
  bytes: number;
}

const rules = join(import.meta.dirname, '../../packages/content-lint/src/rules');

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes pages of Markdown into a folder, with headings, links, lists, tables, quotes and code.
 *
 * @param folder Made when it is not there.
 * @param bytes At least so much text.
 */
export function writeCorpus(folder: string, { bytes, files: count, seed }: { bytes: number; files: number; seed: number }): Corpus {
  mkdirSync(folder, { recursive: true });
  const next = random(seed);
  const prose = rulePages();
  const files: string[] = [];
  let written = 0;
  for (let index = 0; index < count; index += 1) {
    // From 3 to 64 kB, 33 kB on an average: short pages are as many as long ones, and their share of the bytes is small.
    const size = index === count - 1 ? Math.max(3000, bytes - written + 1) : Math.round((bytes / count) * (0.1 + 1.8 * next()));
    const text = page(next, size, prose[index % (prose.length * 4)]);
    const file = join(folder, `sida-${String(index + 1).padStart(3, '0')}.md`);
    writeFileSync(file, text);
    files.push(file);
    written += Buffer.byteLength(text);
  }
  return { files, bytes: written };
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** One page of about a size. */
export function page(next: () => number, bytes: number, opening?: string): string {
  const blocks = [`# ${heading(next)}`, ...(opening === undefined ? [] : [opening])];
  const fresh = freshSentences();
  let size = Buffer.byteLength(blocks.join('\n\n'));
  while (size < bytes) {
    const made = block(next, fresh);
    blocks.push(made);
    size += Buffer.byteLength(made) + 2;
  }
  return `${blocks.join('\n\n')}\n`;
}

/** A page whose sentences are from `seed`. */
export const pageOf = (seed: number, bytes: number): string => page(random(seed), bytes);

/** "Varför" and what follows, without the examples of faults, which would be far more of them than a page has. */
function rulePages(): string[] {
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(rules, name, 'README.md'), 'utf8'))
    .map((text) => text.replaceAll(/^# .*$/gmu, '').trim());
}

const pick = <Item>(next: () => number, from: readonly Item[]): Item => from[Math.floor(next() * from.length)] as Item;
const many = <Item>(next: () => number, least: number, most: number, make: (next: () => number) => Item): Item[] => Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, () => make(next));
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const compound = (next: () => number): string => pick(next, compoundParts) + pick(next, compoundHeads);
const heading = (next: () => number): string => (next() < 0.5 ? pick(next, headings) : `${capital(compound(next))} och ${compound(next)}`);
const link = (next: () => number): string => `[${compound(next)}](https://exempel.stockholm.se/${pick(next, headings).toLowerCase()}/${Math.floor(next() * 1000)})`;

type Make = (next: () => number) => string;

/** Sentences that a page has not had yet: a draft has a fault once or twice, and does not say the same thing again. */
function freshSentences(): Make {
  const said = new Set<string>();
  return (next) => {
    let made = sentence(next);
    while (said.has(made)) made = sentence(next);
    said.add(made);
    return made;
  };
}

function sentence(next: () => number): string {
  if (next() < 1 / 11) return pick(next, faulty);
  const subject = next() < 0.35 ? capital(compound(next)) : pick(next, subjects);
  const object = next() < 0.4 ? `${compound(next)} och ${pick(next, objects)}` : next() < 0.1 ? link(next) : pick(next, objects);
  const when = next() < 0.6 ? ` ${next() < 0.06 ? `**${pick(next, adverbials)}**` : pick(next, adverbials)}` : '';
  const clause = next() < 0.35 ? `, ${pick(next, clauses)}` : '';
  const number = next() < 0.06 ? ` (${1 + Math.floor(next() * 28)} ${pick(next, ['maj', 'juni', 'oktober'])} ${2020 + Math.floor(next() * 8)})` : '';
  return `${subject} ${pick(next, verbs)} ${object}${when}${clause}${number}.`;
}

const paragraph = (next: () => number, fresh: Make): string => many(next, 2, 5, fresh).join(next() < 0.3 ? '\n' : ' ');

function block(next: () => number, fresh: Make): string {
  const kind = next();
  if (kind < 0.52) return paragraph(next, fresh);
  if (kind < 0.68) return `${next() < 0.5 ? '##' : '###'} ${heading(next)}`;
  if (kind < 0.8) return many(next, 3, 6, fresh).map((text) => `- ${text}`).join('\n');
  if (kind < 0.84) return many(next, 2, 5, fresh).map((text, index) => `${index + 1}. ${text}\n   - ${capital(compound(next))}`).join('\n');
  if (kind < 0.91) return ['| Plats | Tid | Mer |', '| --- | ---: | --- |', ...many(next, 3, 8, (of) => `| ${capital(compound(of))} | ${8 + Math.floor(of() * 10)}.00 | ${link(of)} |`)].join('\n');
  if (kind < 0.94) return `> ${paragraph(next, fresh).replaceAll('\n', '\n> ')}`;
  if (kind < 0.97) return `\`\`\`sh\n${many(next, 1, 5, (of) => pick(of, code)).join('\n')}\n\`\`\``;
  return `Skriv \`${pick(next, code)}\` och läs om ${link(next)}. ![${capital(compound(next))}](bild.png)`;
}
