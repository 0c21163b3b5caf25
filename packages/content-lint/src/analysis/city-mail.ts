import { organisations } from '@stockholm/city';
import type { AnalysedUnit } from './analyse.ts';
import { firstNames } from '../data/first-names.ts';
import { matchesOf } from './matches.ts';

/** A mail address of the city that names a person: `astrid.exempelsson@stockholm.se`. */
export interface PersonalAddress {
  start: number;
  end: number;
  /** Lower-cased, without diacritics: `astrid`, `exempelsson`. */
  names: readonly string[];
}

/** Bounded parts, so that a row of dots costs no more than its length. */
const cityAddress = /(?<![\p{L}\p{N}._%+-])([a-zåäöéü]{2,24}(?:-[a-zåäöéü]{2,24})?(?:\.[a-zåäöéü]{1,24}(?:-[a-zåäöéü]{2,24})?){1,3})\d{0,2}@(?:[a-z-]{1,30}\.)?stockholm\.se(?![\p{L}\p{N}_-]|\.\p{L})/giu;

/** What stands last in the address of a unit: `astrid.bromma@`, `anna.forskola@`. */
const places = new Set(organisations.flatMap(({ area, places: parts }) => [...(area === undefined ? [] : [area]), ...(parts ?? [])]).flatMap((place) => [fold(place), fold(place).replaceAll(/[^a-z]/gu, '')]));
const unitWord = /(?:skola|skolan|gymnasium|hem|boende|bibliotek|biblioteket|enhet|enheten|kontor|kontoret|forvaltning|forvaltningen|namnd|namnden|avdelning|avdelningen|team|teamet|gard|garden|stockholm)$/u;

/** As a name is written in an address: `Ål-Öberg` → `al-oberg`. */
export function fold(name: string): string {
  return name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The addresses of the city in a text that name a person, not a function. Linear. */
export function findPersonalAddresses(text: string): PersonalAddress[] {
  if (!text.includes('@')) return [];
  const found: PersonalAddress[] = [];
  for (const match of matchesOf(text, cityAddress)) {
    const names = fold(match[1] as string).split('.');
    const last = names.at(-1) as string;
    const isFirstName = firstNames.has(names[0] as string) || firstNames.has((names[0] as string).split('-')[0] as string);
    if (!isFirstName || last.length < 2 || places.has(last) || unitWord.test(last)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, names });
  }
  return found;
}

/** A first or a last name in common is enough: people marry, and use one of several names. */
export function isSamePerson(name: string, { names }: PersonalAddress): boolean {
  const parts = new Set(fold(name).split(/[ -]/u));
  return names.flatMap((part) => part.split('-')).some((part) => part.length > 1 && parts.has(part));
}

/** Every word of a document, folded: tells whether it names someone. */
export function wordsOutsideAddresses(units: readonly AnalysedUnit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ text }) => fold(text).split(/\s+/u).filter((word) => !word.includes('@'))).flatMap((word) => word.split(/[^\p{L}\p{N}-]+/u)));
}
