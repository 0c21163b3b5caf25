import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StadError } from '@stad/errors';
import type { DocumentFormat, Profile } from '../../src/index.ts';

/** A real text to judge. */
export interface CorpusText {
  corpus: string;
  uri: string;
  text: string;
  format: DocumentFormat;
  /** The default where none is said. */
  profile?: Profile;
}

/** A learner's sentence. */
export interface LearnerSentence {
  text: string;
  /** Offsets of its only error; undefined in a correct sentence. */
  error: { start: number; end: number } | undefined;
}

/** Sentences of one document of a treebank, with the paragraph that each begins. */
export interface GoldDocument {
  id: string;
  sentences: {
    text: string;
    beginsParagraph: boolean;
    words: readonly string[];
    /** Indices in `words` of the verbs with passive s, and of `bli` before a participle. */
    passives: ReadonlySet<number>;
  }[];
}

/** All files of a folder and those in it, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });

function required(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new StadError({
    code: 'CORPUS_MISSING',
    what: `There is no ${name} in ${folder}`,
    why: 'The corpora have licences of their own and are not a part of this repository',
    remedy: 'Name the folder that has them: npm run evaluate -- --corpora FOLDER.',
  });
}

const jsonLines = (path: string): Record<string, unknown>[] => readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

/** Punctuation in SUC's tags: no words. */
const isPunctuation = /^(?:MAD|MID|PAD)/u;

/** Talbanken's development part: gold sentences and words. */
export function readTalbanken(folder: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const block of readFileSync(required(folder, 'sv_talbanken-ud-dev.conllu'), 'utf8').split('\n\n')) {
    const text = /^# text = (.*)$/mu.exec(block)?.[1];
    if (text === undefined) continue;
    const id = /^# newdoc id = (\S+)/mu.exec(block)?.[1];
    if (id !== undefined || documents.length === 0) documents.push({ id: id ?? '', sentences: [] });
    const rows = block.split('\n').map((line) => line.split('\t')).filter(([number = '', , , , tag = '']) => /^\d+$/u.test(number) && !isPunctuation.test(tag));
    const words = rows.map(([, word = '']) => word);
    const isPassive = ([, word = '', lemma, , , features = '', , relation]: readonly string[]): boolean =>
      (features.includes('Voice=Pass') && word.endsWith('s')) || (lemma === 'bli' && relation === 'aux:pass');
    const passives = new Set(rows.flatMap((row, index) => (isPassive(row) ? [index] : [])));
    documents.at(-1)?.sentences.push({ text, beginsParagraph: /^# new(?:par|doc)/mu.test(block), words, passives });
  }
  return documents;
}

/** All texts on which false alarms are counted: agencies' answers, edited prose, an agency's guides. */
export function readTexts(folder: string): CorpusText[] {
  const answers = new Set(
    jsonLines(required(folder, 'swefaq_dev.jsonl')).flatMap(({ question, answer, candidate_answers: candidates }) =>
      [question, answer, ...(Array.isArray(candidates) ? candidates : [])].filter((text) => typeof text === 'string'),
    ),
  );
  const guides = required(folder, 'digg-opensource-docs/content');
  return [
    ...[...answers].map((text, index): CorpusText => ({ corpus: 'SweFAQ dev', uri: `swefaq-${index + 1}.txt`, text, format: 'text' })),
    ...readTalbanken(folder).map(({ id, sentences }): CorpusText => ({ corpus: 'Talbanken dev', uri: `talbanken-${id}.txt`, text: asText(sentences), format: 'text' })),
    ...filesIn(guides).filter((path) => path.endsWith('.md')).map((path): CorpusText => ({ corpus: 'Digg guides', uri: relative(guides, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8'), format: 'markdown' })),
  ];
}

/** The corpus that faults are known of, and that the gates for ordinary pages do not concern. */
export const seeds = 'Seeds';

/** The city's own referral responses, as plain text. */
export function readSeeds(folder: string): CorpusText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name): CorpusText => ({ corpus: seeds, uri: name, text: readFileSync(join(folder, name), 'utf8'), format: 'text', profile: 'official' }));
}

/** DaLAJ's development part: half of the sentences have one error each. */
export function readLearners(folder: string): LearnerSentence[] {
  return jsonLines(required(folder, 'dalaj-ged-superlim_dev.jsonl')).map(({ sentence, label, meta }) => {
    const span = (meta as { error_span?: { start: number; stop: number } }).error_span;
    return { text: String(sentence), error: label === 'incorrect' && span !== undefined ? { start: span.start, end: span.stop } : undefined };
  });
}

/** A document's sentences as a text: a blank line where a paragraph begins. */
export const asText = (sentences: GoldDocument['sentences']): string =>
  sentences.map(({ text, beginsParagraph }, index) => (index === 0 ? '' : beginsParagraph ? '\n\n' : ' ') + text).join('');
