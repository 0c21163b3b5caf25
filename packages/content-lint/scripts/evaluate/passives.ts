import { isPassiveAt } from '../../src/analysis/passives.ts';
import { Token } from '../../src/analysis/tokens.ts';
import { Word } from '../../src/analysis/words.ts';
import type { GoldDocument } from './corpora.ts';

export interface PassiveScore {
  precision: number;
  recall: number;
  /** Passive verbs in the gold. */
  gold: number;
}

/** How well passive verbs are told from other words. */
export function scorePassives(documents: readonly GoldDocument[]): PassiveScore {
  let [hits, wrong, gold] = [0, 0, 0];
  for (const { words, passives } of documents.flatMap(({ sentences }) => sentences)) {
    const tokens = words.map((text) => new Token(new Word(text), 0, 0));
    gold += passives.size;
    for (const index of tokens.keys()) {
      if (!isPassiveAt(tokens, index, 0, tokens.length)) continue;
      if (passives.has(index)) hits += 1;
      else wrong += 1;
    }
  }
  return { precision: hits / (hits + wrong), recall: hits / gold, gold };
}
