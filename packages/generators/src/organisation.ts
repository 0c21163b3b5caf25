import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rewrite, type Made } from './write-new.ts';

export const organisationTypes = ['district-administration', 'department', 'company', 'federation'];
export const organisationProfiles = ['city', 'own', 'unknown'];
export const marks = ['H', 'M', 'L'];

const data = 'packages/city/src/data';
const path = `${data}/organisations.json`;
const committeePath = `${data}/committees.json`;

/** What is known of the organisation. All but the first three may be left out, and are then not written. */
export interface OrganisationFacts {
  type: string;
  /** Where it was read: an address, or words. */
  source: string;
  mark: string;
  /** Month of the check, `2026-11`; this month without it. */
  verified?: string;
  validFrom?: string;
  genitive?: string;
  shortName?: string;
  abbreviation?: string[];
  english?: string;
  area?: string;
  number?: string;
  prefix?: string;
  committee?: string;
  parent?: string;
  profile?: string;
}

interface Entry {
  id: string;
  type: string;
  name: string;
  shortName?: string;
  abbreviations?: string[];
  nameEnglish?: string;
  administrationNumber?: number;
  diarienummerPrefix?: string;
  formerNames: { name: string; abbreviations?: string[]; administrationNumber?: number }[];
}

/** An organisation of the city, after the last one of its type. */
export function newOrganisation(root: string, name: string, facts: OrganisationFacts): Made {
  const committees = JSON.parse(readFileSync(join(root, committeePath), 'utf8')) as Entry[];
  const file = rewrite(root, path, (text) => {
    const organisations = JSON.parse(text) as Entry[];
    const entry = entryOf(name.normalize('NFC').trim(), facts);
    refuseDuplicates(entry, organisations, path);
    refuseDuplicates(entry, committees, committeePath);
    refuseStrayReferences(facts, organisations, committees);
    const last = organisations.findLastIndex(({ type }) => type === facts.type);
    organisations.splice(last + 1, 0, entry);
    return `${JSON.stringify(organisations, null, 2)}\n`;
  });
  return { files: [file], generate: [], next: 'add its former names, and under "sources" each fact that you read elsewhere; "npx turbo run test --filter=@stockholm/city" checks it.' };
}

function entryOf(name: string, facts: OrganisationFacts): Entry {
  const id = idOf(name);
  if (id === '') throw new Error('Stad: the name has no letters. Give the official name, for example "Förskoleförvaltningen".');
  if (facts.source.trim().length < 5) throw new Error(`Stad: "${facts.source}" is no source. A fact without one can't be questioned or renewed. Give the address of the page, or say where it was read.`);
  for (const text of [name, facts.shortName, ...(facts.abbreviation ?? []), facts.english, facts.area]) {
    if (text !== undefined && (text.trim() !== text || text.length < 2)) throw new Error(`Stad: "${text}" is no name. A name has two letters or more and no space at either end. Write it out, or leave the option out.`);
  }
  const isCompany = facts.type === 'company' || facts.type === 'federation';
  const genitive = facts.genitive ?? genitiveOf(name);
  if (!/[sxz]$/iu.test(genitive)) throw new Error(`Stad: "${genitive}" is no genitive. In Swedish it ends in s, or in x or z where the name does. Leave --genitive out and it is made from the name.`);
  if (facts.number !== undefined && !/^[1-9]\d{2}$/u.test(facts.number)) throw new Error(`Stad: "${facts.number}" is no number of an administration. The city's directory has three digits, for example 113. Leave --number out where it is not known.`);
  if (facts.prefix !== undefined && !/^[A-ZÅÄÖ]{2,5}$/u.test(facts.prefix)) throw new Error(`Stad: "${facts.prefix}" is no prefix of a diarienummer. It is two to five capitals, for example SÖD in SÖD 2024/145. Leave --prefix out where it is not known.`);
  return {
    id,
    type: facts.type,
    name,
    genitive,
    ...(facts.shortName === undefined ? {} : { shortName: facts.shortName }),
    ...(facts.abbreviation === undefined ? {} : { abbreviations: facts.abbreviation }),
    ...(facts.english === undefined ? {} : { nameEnglish: facts.english }),
    ...(facts.area === undefined ? {} : { area: facts.area }),
    ...(facts.number === undefined ? {} : { administrationNumber: Number(facts.number) }),
    ...(facts.prefix === undefined ? {} : { diarienummerPrefix: facts.prefix }),
    ...(facts.committee === undefined ? {} : { committee: facts.committee }),
    ...(facts.parent === undefined ? {} : { parent: facts.parent }),
    ...(isCompany ? { profile: facts.profile ?? 'unknown' } : {}),
    formerNames: [],
    source: facts.source.trim(),
    verified: { mark: facts.mark, on: monthOf(facts.verified) },
    validFrom: dateOf(facts.validFrom),
  } as Entry;
}

/** `Förskoleförvaltningen` → `forskoleforvaltningen`. */
function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** `Stokab` → `Stokabs`, `Stockholms Hamn AB` → `Stockholms Hamn AB:s`; a name that ends in s, x or z stays as it is. */
function genitiveOf(name: string): string {
  if (/[sxz]$/iu.test(name)) return name;
  return /(?:^|[\s-])\p{Lu}{2,}$/u.test(name) ? `${name}:s` : `${name}s`;
}

function monthOf(month: string | undefined): string {
  const now = new Date().toISOString().slice(0, 7);
  if (month === undefined) return now;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) throw new Error(`Stad: "${month}" is no month. --verified says in which month the source was read: ${now}.`);
  if (month > now) throw new Error(`Stad: ${month} has not come yet. --verified says in which month the source was read: ${now} or earlier.`);
  return month;
}

function dateOf(date: string | undefined): string | null {
  if (date === undefined || /^\d{4}$/u.test(date)) return date ?? null;
  const parsed = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(Number.NaN);
  // February 30 becomes March: only a real day comes back as it was.
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(date)) throw new Error(`Stad: "${date}" is no date. --valid-from is a year or a day, 2023 or 2023-07-01. Leave it out where it is not known.`);
  return date;
}

const namesOf = ({ name, shortName, abbreviations, nameEnglish }: Entry): string[] => [name, shortName, nameEnglish, ...(abbreviations ?? [])].filter((one) => one !== undefined);

function refuseDuplicates(entry: Entry, there: readonly Entry[], file: string): void {
  const own = new Map(namesOf(entry).map((name) => [name.toLowerCase(), name]));
  for (const other of there) {
    if (other.id === entry.id) throw new Error(`Stad: ${other.name} is there already, as ${other.id} in ${file}. Change that entry, or give another name.`);
    for (const name of [...namesOf(other), ...other.formerNames.flatMap((former) => [former.name, ...(former.abbreviations ?? [])])]) {
      const taken = own.get(name.toLowerCase());
      if (taken !== undefined) throw new Error(`Stad: "${taken}" is already a name of ${other.name} (${other.id}). No two organisations share a name, former names included. Give another, or change that entry.`);
    }
    for (const { name, administrationNumber } of [other, ...other.formerNames]) {
      if (administrationNumber !== undefined && administrationNumber === entry.administrationNumber) throw new Error(`Stad: ${administrationNumber} is already the number of ${name} (${other.id}). Check the number, or leave --number out.`);
    }
    if (other.diarienummerPrefix !== undefined && other.diarienummerPrefix === entry.diarienummerPrefix) throw new Error(`Stad: ${other.diarienummerPrefix} is already the prefix of ${other.name} (${other.id}). Check the prefix, or leave --prefix out.`);
  }
}

function refuseStrayReferences(facts: OrganisationFacts, organisations: readonly Entry[], committees: readonly Entry[]): void {
  const { type, committee, parent, profile, area } = facts;
  const isCompany = type === 'company' || type === 'federation';
  if (type === 'district-administration' && (area === undefined || committee === undefined)) throw new Error('Stad: a district administration needs --area, its district without a genitive s, and --committee, the id of its committee. Give both; a new committee is written into committees.json first.');
  if (type !== 'district-administration' && area !== undefined) throw new Error('Stad: only a district administration has --area. Leave it out.');
  if (isCompany && committee !== undefined) throw new Error('Stad: a company has a board, not a committee. Leave --committee out; --parent is the id of the company that owns it.');
  if (!isCompany && parent !== undefined) throw new Error('Stad: only a company has --parent. Give --committee, the id of the committee that it answers to.');
  if (!isCompany && profile !== undefined) throw new Error("Stad: an administration always uses the city's graphic profile. Leave --profile out.");
  if (committee !== undefined && !committees.some(({ id }) => id === committee)) throw new Error(`Stad: there is no committee "${committee}" in ${committeePath}. Give an id from there, for example socialnamnden.`);
  if (parent !== undefined && !organisations.some((other) => other.type === 'company' && other.id === parent)) throw new Error(`Stad: there is no company "${parent}" in ${path}. Give an id from there, for example stockholms-stadshus-ab.`);
}
