import type { Sourced, SourcedFields } from './entry.ts';
import committeeData from './data/committees.json' with { type: 'json' };
import organisationData from './data/organisations.json' with { type: 'json' };

export type OrganisationType = 'district-administration' | 'department' | 'company' | 'federation';
export type CommitteeType = 'council' | 'committee' | 'district-committee';
/** `city` the city's graphic profile · `own` one of its own, so never the city's logotype · `unknown` ask the company. */
export type OrganisationProfile = 'city' | 'own' | 'unknown';

/** The name of an organisation that no longer exists or has been renamed. */
export interface FormerName extends Sourced {
  /** The whole name: `Rinkeby-Kista stadsdelsförvaltning`. */
  name: string;
  /** `Rinkeby-Kista sdf` */
  abbreviations?: string[];
  /** The part that names the district: `Rinkeby-Kista`. Districts only. */
  area?: string;
  /** True when the area is a place that people live in and write about (Älvsjö, Norrmalm): its bare name is never wrong. Districts only. */
  areaIsPlace?: boolean;
  /** Number of the former administration. */
  administrationNumber?: number;
}

/** An administration, company or federation of the city. */
export interface Organisation
  extends Sourced,
    SourcedFields<'shortName' | 'abbreviations' | 'nameEnglish' | 'administrationNumber' | 'diarienummerPrefix' | 'committee' | 'parent' | 'profile' | 'validFrom'> {
  /** Stable, lower-case ASCII: `jarva-stadsdelsforvaltning`. */
  id: string;
  type: OrganisationType;
  /** Official name as written: the genitive s differs between districts (`Farsta` but `Södermalms`). */
  name: string;
  /** The name in the genitive: `Södermalms stadsdelsförvaltnings`, `Stockholms Hamn AB:s`. */
  genitive: string;
  /** Name in daily use: `Stockholms Hamnar`. */
  shortName?: string;
  /** `SISAB`, `Södermalms sdf`. No two organisations share one. */
  abbreviations?: string[];
  /** Absent where no English name has been seen. */
  nameEnglish?: string;
  /** District, without a genitive s: `Södermalm`. District administrations only. */
  area?: string;
  /** Parts of the city that belong to the district, where that has been verified. */
  places?: string[];
  /** Number in the city's directory. */
  administrationNumber?: number;
  /** What the numbers in its register and its committee's begin with: `SÖD` of `SÖD 2024/145`. Absent where it is not known. */
  diarienummerPrefix?: string;
  /** Id of the committee that it answers to. */
  committee?: string;
  /** Id of the parent company. */
  parent?: string;
  /** Companies and federations always, administrations never: they use the city's. */
  profile?: OrganisationProfile;
  formerNames: FormerName[];
}

/** The council, or a committee (nämnd). */
export interface Committee extends Sourced, SourcedFields<'abbreviations' | 'nameEnglish' | 'validFrom'> {
  id: string;
  type: CommitteeType;
  /** As in running text, with a small first letter (`socialnämnden`); a district's name keeps its capital. */
  name: string;
  /** `socialnämndens` */
  genitive: string;
  /** `KS`, `Södermalms sdn` */
  abbreviations?: string[];
  nameEnglish?: string;
  formerNames: FormerName[];
}

/** The 11 district administrations, the departments, the companies and the federation. */
export const organisations: readonly Organisation[] = organisationData as Organisation[];

/** The council, the executive board and the committees that are verified. */
export const committees: readonly Committee[] = committeeData as Committee[];

/**
 * The organisation with this id, or undefined. Ids never change, also when the name does.
 *
 * @example organisation('stockholms-hamn-ab')?.genitive // 'Stockholms Hamn AB:s'
 */
export function organisation(id: string): Organisation | undefined {
  return organisations.find((entry) => entry.id === id);
}

/**
 * The council or committee with this id, or undefined.
 *
 * @example committee('socialnamnden')?.name // 'socialnämnden'
 */
export function committee(id: string): Committee | undefined {
  return committees.find((entry) => entry.id === id);
}

/** What replaced a former name. */
export interface FormerNameTarget extends FormerName {
  /** The organisation's name today: `Järva stadsdelsförvaltning`. */
  current: string;
  /** Id of the organisation or committee of today. */
  currentId: string;
  type: OrganisationType | CommitteeType;
}

let formerNameMap: ReadonlyMap<string, FormerNameTarget> | undefined;

/**
 * Former name → what it is called today.
 *
 * Keys are whole names of organisations, never bare districts: `Älvsjö stadsdelsnämnd` is there, `Älvsjö` is a place and is not.
 * Look up whole names only: `Älvsjö stadsdelsförvaltning` is also the end of today's `Hägersten-Älvsjö stadsdelsförvaltning`.
 */
export function formerNames(): ReadonlyMap<string, FormerNameTarget> {
  formerNameMap ??= new Map(
    [...organisations, ...committees].flatMap((owner) =>
      owner.formerNames.map((former): [string, FormerNameTarget] => [
        former.name,
        { ...former, current: owner.name, currentId: owner.id, type: owner.type },
      ]),
    ),
  );
  return formerNameMap;
}

export interface OrganisationMatch {
  organisation: Organisation | Committee;
  /** Which of its names was asked for. */
  by: 'name' | 'shortName' | 'abbreviation' | 'nameEnglish' | 'formerName';
  /** Set when the name asked for is a former one. */
  former?: FormerName;
}

// Same letters, however typed: case, Unicode form and repeated space do not tell organisations apart.
const key = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('sv');

let index: ReadonlyMap<string, OrganisationMatch> | undefined;

function buildIndex(): ReadonlyMap<string, OrganisationMatch> {
  const map = new Map<string, OrganisationMatch>();
  const add = (name: string | undefined, match: OrganisationMatch): void => {
    // A name in use wins over a former one.
    if (name !== undefined && !map.has(key(name))) map.set(key(name), match);
  };
  const all = [...organisations, ...committees];
  for (const entry of all) add(entry.name, { organisation: entry, by: 'name' });
  for (const entry of organisations) add(entry.shortName, { organisation: entry, by: 'shortName' });
  for (const entry of all) {
    for (const abbreviation of entry.abbreviations ?? []) add(abbreviation, { organisation: entry, by: 'abbreviation' });
    add(entry.nameEnglish, { organisation: entry, by: 'nameEnglish' });
  }
  for (const entry of all) {
    for (const former of entry.formerNames) {
      for (const name of [former.name, ...(former.abbreviations ?? [])]) add(name, { organisation: entry, by: 'formerName', former });
    }
  }
  return map;
}

/**
 * The organisation or committee with this name: official, short, abbreviated, English or former.
 *
 * @param name Whole name; case, spacing and Unicode form do not matter.
 * @returns undefined when no organisation has that name, also for a bare place such as `Älvsjö`.
 */
export function findOrganisation(name: string): OrganisationMatch | undefined {
  index ??= buildIndex();
  return index.get(key(name));
}
