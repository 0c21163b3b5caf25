/** How sure a fact is: `H` the city's own page or document was read, `M` a third party's copy, `L` a conclusion. */
export type Mark = 'H' | 'M' | 'L';

/** What every fact carries, so that it can be questioned and renewed. */
export interface Sourced {
  /** Where it comes from: an address, or words. */
  source: string;
  /** `on` is the month of the check, `2026-11`. */
  verified: { mark: Mark; on: string };
  /** First year (`2020`) or day (`2023-07-01`) that it holds; null where that is not known. */
  validFrom: string | null;
  /** Last year or day that it held; absent while it holds, null where it ended but the date is not known. */
  validTo?: string | null;
}
