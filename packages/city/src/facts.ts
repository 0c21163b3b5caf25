import type { Sourced } from './entry.ts';
import factData from './data/facts.json' with { type: 'json' };

export type FactId =
  | 'name'
  | 'name-english'
  | 'organisation-number'
  | 'municipality-code'
  | 'area-code'
  | 'telephone-series'
  | 'website';

/** One fact about the city. */
export interface Fact extends Sourced {
  id: FactId;
  value: string;
  description: string;
}

export const facts: readonly Fact[] = factData as Fact[];

/**
 * The value of a fact.
 *
 * @example fact('organisation-number') // '212000-0142'
 */
export function fact(id: FactId): string {
  // Every id has its entry: the test of the data compares the two lists.
  return (facts.find((entry) => entry.id === id) as Fact).value;
}
