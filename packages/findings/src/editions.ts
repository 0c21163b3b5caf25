/** A set of rules, severities, options, terms and facts that a project can stay on. */
export interface Edition {
  /** Year and ordinal: `2026.1`. */
  id: string;
  /** A frozen edition changes only by corrections that remove findings. */
  frozen: boolean;
}

/** Every edition, oldest first. `2026.1` is open until the first release. */
export const editions: readonly Edition[] = [{ id: '2026.1', frozen: false }];

/** The newest frozen edition, or the open one before the first release. A project that names no edition gets this. */
export const currentEdition: string = (editions.findLast((edition) => edition.frozen) ?? editions.at(-1))?.id ?? '2026.1';

/** True when `id` names an edition that this version knows. */
export function isEdition(id: string): boolean {
  return editions.some((edition) => edition.id === id);
}

/** The year that rules which need a "now" use, so that the same input gives the same answer next year. */
export function editionYear(id: string = currentEdition): number {
  return Number.parseInt(id, 10);
}
