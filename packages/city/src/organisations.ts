import type { Sourced } from './entry.ts';
import committeeData from './data/committees.json' with { type: 'json' };
import organisationData from './data/organisations.json' with { type: 'json' };

export type OrganisationType = 'district-administration' | 'department' | 'company' | 'federation';
export type CommitteeType = 'council' | 'committee' | 'district-committee';

/** The name of an organisation that no longer exists or has been renamed. */
export interface FormerName extends Sourced {
  /** The whole name: `Rinkeby-Kista stadsdelsförvaltning`. */
  name: string;
  /** The part that names the district: `Rinkeby-Kista`. */
  area: string;
  /** True when the area is a place that people live in and write about (Älvsjö, Norrmalm): its bare name is never wrong. */
  areaIsPlace: boolean;
  /** Number of the former administration. */
  administrationNumber?: number;
}

/** An administration, company or federation of the city. */
export interface Organisation extends Sourced {
  /** Stable, lower-case ASCII: `jarva-stadsdelsforvaltning`. */
  id: string;
  type: OrganisationType;
  /** Official name as written: the genitive s differs between districts (`Farsta` but `Södermalms`). */
  name: string;
  /** Brand or abbreviation in use: `SISAB`. */
  shortName?: string;
  nameEnglish?: string;
  /** District, without a genitive s: `Södermalm`. District administrations only. */
  area?: string;
  /** Parts of the city that belong to the district, where that has been verified. */
  places?: string[];
  /** Number in the city's directory. */
  administrationNumber?: number;
  /** Id of the committee that it answers to. */
  committee?: string;
  /** Id of the parent company. */
  parent?: string;
  formerNames: FormerName[];
}

/** The council, or a committee (nämnd). */
export interface Committee extends Sourced {
  id: string;
  type: CommitteeType;
  /** As in running text, with a small first letter (`socialnämnden`); a district's name keeps its capital. */
  name: string;
  formerNames: FormerName[];
}

/** The 11 district administrations, the departments, the companies and the federation. */
export const organisations: readonly Organisation[] = organisationData as Organisation[];

/** The council, the executive board and the committees that are verified. */
export const committees: readonly Committee[] = committeeData as Committee[];

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
  by: 'name' | 'shortName' | 'nameEnglish' | 'formerName';
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
  for (const organisation of all) add(organisation.name, { organisation, by: 'name' });
  for (const organisation of organisations) {
    add(organisation.shortName, { organisation, by: 'shortName' });
    add(organisation.nameEnglish, { organisation, by: 'nameEnglish' });
  }
  for (const organisation of all) {
    for (const former of organisation.formerNames) add(former.name, { organisation, by: 'formerName', former });
  }
  return map;
}

/**
 * The organisation or committee with this name: official, short, English or former.
 *
 * @param name - Whole name; case, spacing and Unicode form do not matter.
 * @returns undefined when no organisation has that name, also for a bare place such as `Älvsjö`.
 */
export function findOrganisation(name: string): OrganisationMatch | undefined {
  index ??= buildIndex();
  return index.get(key(name));
}
