import type { ContentRule } from '../engine/rule.ts';
import { sentenceLength } from './sentence-length/sentence-length.ts';

/** Every content rule, by id. */
export const allRules: readonly ContentRule[] = [sentenceLength];
