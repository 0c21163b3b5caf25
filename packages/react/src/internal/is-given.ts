import type { ReactNode } from 'react';

/** Whether a slot was filled: `undefined`, `null` and booleans draw nothing, so nothing should be drawn around them. */
export function isGiven(node: ReactNode): boolean {
  return node !== undefined && node !== null && typeof node !== 'boolean';
}
