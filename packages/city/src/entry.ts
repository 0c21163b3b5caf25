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

/** An entry some of whose fields come from elsewhere than the entry itself. */
export interface SourcedFields<Field extends string> {
  /** Read it through {@link sourceOf}. */
  sources?: Partial<Record<Field, Sourced>>;
}

/**
 * Where one field of an entry comes from, and how sure it is.
 *
 * @returns the field's own source, or the entry itself where it vouches for the field.
 * @example sourceOf(organisation, 'profile').verified.mark // 'M'
 */
export function sourceOf<Field extends string>(entry: Sourced & SourcedFields<Field>, field: Field): Sourced {
  return entry.sources?.[field] ?? entry;
}
