export interface Measured {
  /** Contender → median of its time over the plain page's in the same round. */
  ratios: ReadonlyMap<string, number>;
  /** How it was measured, in a few words. */
  what: string;
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** @param rounds each contender's time in one round, in ms; `plain` is the floor. */
export function ratiosToPlain(rounds: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, number> {
  const names = Object.keys(rounds[0] ?? {}).filter((name) => name !== 'plain');
  return new Map(names.map((name) => [name, median(rounds.map((round) => (round[name] ?? NaN) / (round['plain'] ?? NaN)))]));
}
