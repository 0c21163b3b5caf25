import type { Block } from './markdown.ts';
import { siteTexts, type Section } from './texts.ts';

/** What a visitor may keep of the answers. */
export const searchTypes = { stod: 'Ärenden', nyheter: 'Nyheter', moten: 'Möten', om: 'Om webbplatsen' } as const satisfies Record<Section, string>;

export interface SearchPage {
  href: string;
  type: Section;
  title: string;
  lead: string;
  updated: string;
  /** All its words, headings first. */
  body: string;
}

export interface SearchHit extends SearchPage {
  /** A piece of the page where the words stand, cut at the words that were found. */
  excerpt: ExcerptPart[];
}

export interface ExcerptPart {
  text: string;
  found: boolean;
}

const wordsOf = (block: Block): string => {
  if (block.kind === 'list') return block.items.join(' ');
  if (block.kind === 'table') return [block.head, ...block.rows].flat().join(' ');
  return block.text;
};

/** Markdown's links as the words that one sees. */
const plain = (text: string): string => text.replaceAll(/\[([^\][]+)\]\([^()\s]*\)/gu, '$1');

const housing: SearchPage = {
  href: '/bostadsanpassningsbidrag',
  type: 'stod',
  title: 'Bostadsanpassningsbidrag',
  lead: 'Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det.',
  updated: '2026-10-12',
  body: 'Du kan få bidrag till fasta förändringar i din bostad, till exempel att ta bort trösklar, bredda dörrar, bygga en ramp eller byta badkar mot dusch.',
};

function pages(): SearchPage[] {
  const texts = siteTexts().map(({ href, section, title, lead, updated, blocks }) => ({ href, type: section, title, lead, updated, body: plain(blocks.map(wordsOf).join(' ')) }));
  return [housing, ...texts];
}

/** Lower case, without soft hyphens, and without what some keyboards lack: "möten" is found by "moten". */
const folded = (text: string): string => text.replaceAll('\u00AD', '').toLocaleLowerCase('sv').normalize('NFD').replaceAll(/\p{M}/gu, '');

const wordsIn = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a page answers: words of its title count most. 0 when one of the words is nowhere. */
function weight(page: SearchPage, query: readonly string[]): number {
  const places: [string[], number][] = [[wordsIn(page.title), 9], [wordsIn(page.lead), 3], [wordsIn(page.body), 1]];
  let sum = 0;
  for (const word of query) {
    const best = Math.max(...places.map(([words, worth]) => (words.some((own) => own.startsWith(word)) ? worth : 0)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

const longest = 180;

/** The sentence where a word is found, else the lead. */
function excerptOf({ lead, body }: SearchPage, query: readonly string[]): ExcerptPart[] {
  const begins = (word: string): boolean => query.some((asked) => folded(word).startsWith(asked));
  const sentences = [lead, ...body.split(/(?<=[.?!])\s+/u)];
  const sentence = sentences.find((text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).some(begins)) ?? lead;
  const cut = sentence.length <= longest ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', longest))} …`;
  return cut
    .split(/([\p{L}\p{N}]+)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, found: begins(text) }));
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** Hits of each type, whatever type was asked for. */
  counts: Record<Section, number>;
  /** Hits of all types. */
  all: number;
}

/**
 * Looks the words up in every page of the site. A word finds those that begin with it: "bostad" finds
 * "bostadsanpassningsbidrag".
 *
 * @param type - Keep only pages of this type.
 */
export function search(query: string, type?: Section): SearchAnswer {
  // More words than this is no search, and costs time.
  const words = wordsIn(query.slice(0, 200)).slice(0, 10);
  const found = words.length === 0 ? [] : pages().map((page) => ({ page, worth: weight(page, words) })).filter(({ worth }) => worth > 0);
  found.sort((a, b) => b.worth - a.worth || (a.page.updated < b.page.updated ? 1 : -1));
  const counts = { stod: 0, nyheter: 0, moten: 0, om: 0 };
  for (const { page } of found) counts[page.type] += 1;
  const hits = found.filter(({ page }) => type === undefined || page.type === type).map(({ page }) => ({ ...page, excerpt: excerptOf(page, words) }));
  return { hits, counts, all: found.length };
}
