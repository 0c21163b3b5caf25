import { committees, fact, formerNames, organisations, spellings } from '@stockholm/city';

/** A wrong form of a name, letter for letter, and the right one. */
export interface Misspelling {
  wrong: string;
  right: string;
}

/** A name that has been given up, and the one of today; not of districts. */
export interface FormerOrganisation {
  former: string;
  current: string;
  /** In the genitive. */
  currentGenitive: string;
  /** Names in use today that begin with the former one: `Stockholm Vatten och Avfall`. */
  longer: readonly string[];
}

export interface DistrictName {
  /** Words of the wrong or former area, lower-cased; the last of a former one may have a genitive s. */
  words: readonly string[];
  /** What stands before `stadsdelsförvaltning` today: `Järva`, `Södermalms`. */
  today: string;
}

export interface FormerDistrict extends DistrictName {
  /** True for a place that people still live in: its bare name is never wrong. */
  areaIsPlace: boolean;
}

const all = [...organisations, ...committees];
const beforeLastWord = (name: string): string => name.split(' ').slice(0, -1).join(' ');
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/**
 * What is misspelt: the spellings that `@stockholm/city` lists, each name with an English genitive (`Exploateringskontoret's`),
 * and the companies' AB in other forms.
 */
export const misspellings: readonly Misspelling[] = [
  // A name is inflected by its last letter only: "Stockholm stads logotyp".
  ...spellings.flatMap(({ wrong, right }) => ['', 's'].map((ending) => ({ wrong: wrong + ending, right: right + ending }))),
  ...[{ name: fact('name'), genitive: `${fact('name')}s` }, ...all, ...committees.map(({ name, genitive }) => ({ name: capital(name), genitive: capital(genitive) }))].flatMap(({ name, genitive }) =>
    ["'s", '’s'].map((ending) => ({ wrong: name + ending, right: genitive })),
  ),
  ...organisations
    .filter(({ name }) => name.endsWith(' AB'))
    .flatMap(({ name, genitive }) => [
      { wrong: `${name}s`, right: genitive },
      { wrong: `${name.slice(0, -2)}Ab`, right: name },
      { wrong: `${name.slice(0, -2)}Ab:s`, right: genitive },
    ]),
];

/** Companies and committees that have another name today. */
export const formerOrganisations: readonly FormerOrganisation[] = [...formerNames().values()]
  .filter(({ area }) => area === undefined)
  .flatMap(({ name, currentId }) => {
    const owner = all.find(({ id }) => id === currentId);
    if (owner === undefined) return [];
    // Who writes the short form of the old name gets the short form of the new one.
    const short = 'shortName' in owner && !name.endsWith(' AB') ? owner.shortName : undefined;
    return [
      {
        former: name,
        current: short ?? owner.name,
        currentGenitive: short === undefined ? owner.genitive : `${short}s`,
        longer: all.flatMap((other) => [other.name, ...('shortName' in other && other.shortName !== undefined ? [other.shortName] : [])]).filter((other) => other.startsWith(`${name} `)),
      },
    ];
  });

/** Districts that were joined with others. */
export const formerDistricts: readonly FormerDistrict[] = [
  ...new Map(
    [...formerNames().values()].flatMap(({ area, areaIsPlace, current }) =>
      area === undefined || areaIsPlace === undefined ? [] : [[area, { words: area.toLowerCase().split(' '), areaIsPlace, today: beforeLastWord(current) }] as const],
    ),
  ).values(),
];

/** Districts of today with an s too few or too many: `Södermalm stadsdelsförvaltning`, `Farstas stadsdelsförvaltning`. */
export const misinflectedDistricts: readonly DistrictName[] = organisations.flatMap(({ area, name, type }) => {
  if (type !== 'district-administration' || area === undefined) return [];
  const today = beforeLastWord(name);
  return [{ words: (today === area ? `${area}s` : area).toLowerCase().split(' '), today }];
});
