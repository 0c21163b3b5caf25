import contrast from '@stockholm/tokens/contrast.json';
import tokens from '@stockholm/tokens/tokens.json';
import { describeUnknownPair, unknownPairs } from '../src/painted-pairs/judge-pairs.ts';
import { paintedPairs } from '../src/painted-pairs/painted-pairs.ts';
import { readProvenPairs, type ColourTokens, type ContrastPairs } from '../src/painted-pairs/proven-pairs.ts';

const proven = readProvenPairs(tokens as unknown as ColourTokens, contrast as unknown as ContrastPairs);

/** Colour pairs of an element, as it is shown now, that no table proves: one sentence each. Empty when all are known. */
export const unknownColours = (root: Element): string[] => unknownPairs(paintedPairs(root), proven).map(describeUnknownPair);
