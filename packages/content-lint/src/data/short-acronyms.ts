/** An acronym of two letters that is asked about, and what it stands for. */
export interface ShortAcronym {
  short: string;
  /** As in running text. */
  name: string;
  source: string;
}

/** A closed list: most words of two capitals are known to all, as EU, or are codes and initials. */
export const shortAcronyms: readonly ShortAcronym[] = [
  { short: 'AI', name: 'artificiell intelligens', source: 'Remissvar på kommunikationsprogrammet KS 2024/112: the only one of five that explains it writes it so' },
  { short: 'KF', name: 'kommunfullmäktige', source: 'Kommunallagen (2017:725) 3 kap. 1 §; short among those who work in the city' },
  { short: 'KS', name: 'kommunstyrelsen', source: 'Kommunallagen (2017:725) 3 kap. 3 §; short among those who work in the city' },
];
