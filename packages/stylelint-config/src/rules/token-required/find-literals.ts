import valueParser, { type Node, type ParsedValue } from 'postcss-value-parser';
import { isColourFunction, isHexColour, isNamedColour, parseColour, type Rgb } from '../../value/colour.ts';
import { hasVariable, variableOf } from '../../value/declaration-value.ts';
import type { PropertyKinds } from './property-kinds.ts';

export type Literal = { node: Node; text: string } & (
  | { kind: 'colour'; colour: Rgb | undefined }
  /** In px at a 16 px root. */
  | { kind: 'length'; px: number }
  | { kind: 'time'; ms: number; exactOnly: boolean }
);

// At CSS' fixed 96 px to the inch, and a root of 16 px. Units that follow the text or the window are not literals of the profile.
const pxPerUnit: Readonly<Record<string, number>> = { px: 1, rem: 16, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6 };

/** A length in px, where it is written in a fixed unit or rem. */
export function lengthInPx(text: string): number | undefined {
  const unit = valueParser.unit(text);
  const factor = unit === false ? undefined : pxPerUnit[unit.unit.toLowerCase()];
  return unit === false || factor === undefined ? undefined : Number(unit.number) * factor;
}

/** A time in ms. */
export function timeInMs(text: string): number | undefined {
  const unit = valueParser.unit(text);
  if (unit === false) return undefined;
  const name = unit.unit.toLowerCase();
  if (name === 'ms') return Number(unit.number);
  return name === 's' ? Number(unit.number) * 1000 : undefined;
}

const opaque = new Set(['var', 'env', 'url', 'src', 'attr']);
const mathFunctions = new Set(['calc', 'min', 'max', 'clamp', 'round', 'mod', 'rem', 'abs']);

/** The literals of a value that a token could stand for, in order. */
export function findLiterals(value: ParsedValue, kinds: PropertyKinds): Literal[] {
  const found: Literal[] = [];
  let timesInLayer = 0;

  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'div' && node.value === ',') timesInLayer = 0;
      if (node.type === 'function') visitFunction(node);
      else if (node.type === 'word') visitWord(node);
    }
  };

  const visitFunction = (node: Node & { type: 'function' }): void => {
    const name = node.value.toLowerCase();
    if (variableOf(node)?.name.startsWith('--sthlm-motion-')) timesInLayer += 1;
    if (opaque.has(name)) return;
    if (isColourFunction(name)) {
      // One that is reckoned from a token follows the token.
      if (kinds.colours && !hasVariable(node)) found.push({ kind: 'colour', node, text: valueParser.stringify(node), colour: parseColour(valueParser.stringify(node)) });
      return;
    }
    if (mathFunctions.has(name) && hasVariable(node)) return;
    visit(node.nodes);
  };

  const visitWord = (node: Node): void => {
    const text = node.value;
    if (kinds.colours && isHexColour(text)) {
      found.push({ kind: 'colour', node, text, colour: parseColour(text) });
    } else if (kinds.colourWords && isNamedColour(text)) {
      found.push({ kind: 'colour', node, text, colour: parseColour(text) });
    } else if (kinds.lengths !== undefined) {
      const px = lengthInPx(text);
      const enough = kinds.lengthCount === 'first' && found.some(({ kind }) => kind === 'length');
      if (px !== undefined && Math.abs(px) > (kinds.hairline ?? 0) && !enough) found.push({ kind: 'length', node, text, px });
    } else if (kinds.times !== undefined) {
      const ms = timeInMs(text);
      if (ms === undefined) return;
      timesInLayer += 1;
      // The second time of a shorthand is its delay.
      if (ms > 0 && timesInLayer === 1) found.push({ kind: 'time', node, text, ms, exactOnly: kinds.times === 'exact' });
    }
  };

  visit(value.nodes);
  return found;
}
