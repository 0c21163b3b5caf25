export interface Measured {
  /** Contender → median of its time over the plain page's in the same round. */
  toPlain: ReadonlyMap<string, number>;
  /** Contender → the same over its own markup in one component. */
  toFlat: ReadonlyMap<string, number>;
  /** How it was measured, in a few words. */
  what: string;
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** @param rounds each contender's time in one round, in ms. */
export function ratios(rounds: readonly Readonly<Record<string, number>>[], names: readonly string[], baseOf: (name: string) => string): ReadonlyMap<string, number> {
  return new Map(names.map((name) => [name, median(rounds.map((round) => (round[name] ?? NaN) / (round[baseOf(name)] ?? NaN)))]));
}
