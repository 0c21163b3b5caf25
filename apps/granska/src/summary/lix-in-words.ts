/** Björnsson's bands (1968), as lix.se prints them. */
const bands = [
  { below: 30, words: 'mycket lätt' },
  { below: 40, words: 'lätt' },
  { below: 50, words: 'medel' },
  { below: 60, words: 'svår' },
] as const;

/** `43` → `medel`. */
export function lixInWords(lix: number): string {
  return bands.find((band) => lix < band.below)?.words ?? 'mycket svår';
}
