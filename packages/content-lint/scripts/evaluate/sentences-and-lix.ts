import { splitSentences } from '../../src/analysis/sentences.ts';
import { lintText } from '../../src/index.ts';
import { asText, type GoldDocument } from './corpora.ts';

export interface SentenceScore {
  precision: number;
  recall: number;
  f1: number;
  blocks: number;
}

const endsSentence = /[.!?…:;,"”’)]$/u;

/** How well sentences are told apart, block by block: a paragraph, or a heading, which ends without a full stop. */
export function scoreSentences(documents: readonly GoldDocument[]): SentenceScore {
  const blocks: string[][] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const { text, beginsParagraph } of documents.flatMap(({ sentences }) => sentences)) {
    if (beginsParagraph) close();
    block.push(text);
    if (!endsSentence.test(text)) close();
  }
  close();
  let [hits, wrong, missed] = [0, 0, 0];
  for (const sentences of blocks) {
    let at = 0;
    const gold = new Set(sentences.map(({ length }, index) => (at += length + (index > 0 ? 1 : 0))));
    const found = new Set(splitSentences(sentences.join(' ')).map(({ end }) => end));
    for (const end of found) if (gold.has(end)) hits += 1;
    wrong += found.size - [...found].filter((end) => gold.has(end)).length;
    missed += [...gold].filter((end) => !found.has(end)).length;
  }
  const [precision, recall] = [hits / (hits + wrong), hits / (hits + missed)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), blocks: blocks.length };
}

/** Mean distance of our LIX from that of the gold words and sentences, over documents that have one. */
export function lixError(documents: readonly GoldDocument[]): { mean: number; documents: number } {
  const distances = documents.flatMap(({ id, sentences }) => {
    const words = sentences.flatMap((sentence) => sentence.words);
    const gold = words.length / sentences.length + (100 * words.filter(({ length }) => length > 6).length) / words.length;
    const { lix } = lintText(asText(sentences), { uri: id, format: 'text' }).document;
    return lix === null ? [] : [Math.abs(lix - gold)];
  });
  return { mean: distances.reduce((sum, distance) => sum + distance, 0) / distances.length, documents: distances.length };
}
