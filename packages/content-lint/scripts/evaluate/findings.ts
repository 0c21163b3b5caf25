import type { Finding } from '@stockholm/findings';
import { type ContentFact, judgeProject, lintText } from '../../src/index.ts';
import type { CorpusText } from './corpora.ts';
import { type Judgements, keyOf } from './judgements.ts';

export interface Hit {
  text: CorpusText;
  finding: Finding;
}

export interface Judged {
  hits: Hit[];
  /** Words by corpus. */
  words: Map<string, number>;
  /** The same of what the texts of a corpus say together. */
  across: Hit[];
}

/** Judges all texts with every rule at its default. */
export function judgeTexts(texts: readonly CorpusText[]): Judged {
  const words = new Map<string, number>();
  const facts = new Map<string, ContentFact[]>();
  const hits = texts.flatMap((text) => {
    const { findings, document, facts: own } = lintText(text.text, { uri: text.uri, format: text.format, ...(text.profile === undefined ? {} : { profile: text.profile }) });
    words.set(text.corpus, (words.get(text.corpus) ?? 0) + document.words);
    facts.set(text.corpus, [...(facts.get(text.corpus) ?? []), ...own]);
    return findings.map((finding) => ({ text, finding }));
  });
  return { hits, words, across: [...facts].flatMap(([corpus, own]) => hitsAcross(own, texts.filter((text) => text.corpus === corpus))) };
}

/** What is seen only where texts are laid beside each other, at each of its places. */
function hitsAcross(facts: readonly ContentFact[], texts: readonly CorpusText[]): Hit[] {
  const byUri = new Map(texts.map((text) => [text.uri, text]));
  return judgeProject(facts).flatMap(({ related = [], ...finding }) =>
    related.flatMap(({ location }) => {
      const text = 'uri' in location ? byUri.get(location.uri) : undefined;
      return text === undefined ? [] : [{ text, finding: { ...finding, location } }];
    }),
  );
}

/** A number from 0 to 1 for each call, the same in each run: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** So many hits of a rule drawn by chance, the same for the same seed, each once; those without a verdict first. */
export function sampleOf(hits: readonly Hit[], judgements: Judgements, size: number, seed: number): Hit[] {
  const random = seeded(seed);
  return hits
    .map((hit) => ({ hit, place: random() + (judgements.has(keyOf(hit.finding)) ? 1 : 0) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, size)
    .map(({ hit }) => hit);
}

/** A hit with its key in its line, the marked words between ⟦ and ⟧; as the engine masks it, nothing private. */
export function inContext({ text: { text, corpus, uri }, finding }: Hit, width = 60): string {
  const { location, rule, severity, suggestions = [], excerpt } = finding;
  const where = `${corpus} ${uri}${'line' in location ? `:${location.line}` : ''}`;
  const title = suggestions[0]?.title;
  if (location.kind !== 'text') return `${keyOf(finding)} ${severity} ${rule} ${where} ${excerpt}`;
  const line = text.split(/\r\n|\n|\r/u)[location.line - 1] ?? '';
  const start = location.column - 1;
  const end = location.endLine === location.line ? location.endColumn - 1 : line.length;
  return `${keyOf(finding)} ${severity} ${rule} ${where} …${line.slice(Math.max(0, start - width), start)}⟦${excerpt}⟧${line.slice(end, end + width)}…${title === undefined ? '' : ` → ${title}`}`;
}
