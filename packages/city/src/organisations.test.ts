import { describe, expect, test } from 'vitest';
import { committee, committees, findOrganisation, formerNames, goals, languages, messages, organisation, organisations, sourceOf, traits, type Organisation } from './index.ts';

const all = [...organisations, ...committees];
const byName = (name: string): Organisation => organisations.find((entry) => entry.name === name) as Organisation;

describe('organisations', () => {
  test('has 11 district administrations, each with its own committee', () => {
    const districts = organisations.filter(({ type }) => type === 'district-administration');
    expect(districts).toHaveLength(11);
    for (const { committee: id, name } of districts) {
      expect(committee(id as string)?.name, name).toBe(name.replace('stadsdelsförvaltning', 'stadsdelsnämnd'));
    }
  });

  test('has the administrations and companies that the city’s directory names, by number', () => {
    const numbers = organisations.flatMap(({ administrationNumber }) => administrationNumber ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(expect.arrayContaining([
      108, 110, 111, 113, 115, 116, 117, 120, 122, 126, 131, 132, 168, 169, 177, 181, 183, 190, 191,
      200, 212, 213, 216, 217, 218, 225, 228, 235, 249, 251, 277, 278, 279, 291, 292, 296, 298, 361, 362, 367, 385, 391, 469, 470,
      704, 706, 708, 712, 714, 715, 718, 724,
    ]));
  });

  test('places the subsidiaries of subsidiaries below their parents', () => {
    const children = (name: string): string[] => organisations.filter(({ parent }) => parent === byName(name).id).map((child) => child.name);
    expect(children('AB Svenska Bostäder')).toContain('AB Stadsholmen');
    expect(children('Stockholms Hamn AB')).toEqual(expect.arrayContaining(['Kapellskärs Hamn AB', 'Nynäshamns Hamn AB']));
    expect(children('Stockholm Vatten och Avfall AB')).toEqual(expect.arrayContaining(['Stockholm Vatten AB', 'Stockholm Avfall AB']));
    expect(children('Stockholm Business Region AB')).toEqual(expect.arrayContaining(['Visit Stockholm AB', 'Invest Stockholm Business Region AB']));
    expect(byName('Stockholms Stadshus AB').parent).toBeUndefined();
  });

  test('says of every company which profile it uses, as far as is known', () => {
    for (const entry of organisations) {
      const isCompany = entry.type === 'company' || entry.type === 'federation';
      expect(entry.profile !== undefined, entry.name).toBe(isCompany);
    }
    expect(organisation('stockholms-hamn-ab')?.profile).toBe('own');
  });

  test('gives register numbers a prefix where one has been seen, and no two the same', () => {
    expect(organisation('sodermalm-stadsdelsforvaltning')?.diarienummerPrefix).toBe('SÖD');
    expect(organisation('stadsledningskontoret')?.diarienummerPrefix).toBe('KS');
    const prefixes = organisations.flatMap(({ diarienummerPrefix }) => diarienummerPrefix ?? []);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  test('writes the genitive as Swedish does', () => {
    expect(organisation('stadsledningskontoret')?.genitive).toBe('Stadsledningskontorets');
    expect(organisation('stockholms-hamn-ab')?.genitive).toBe('Stockholms Hamn AB:s');
    expect(organisation('ab-stokab')?.genitive).toBe('AB Stokabs');
    expect(committee('kommunfullmaktige')?.genitive).toBe('kommunfullmäktiges');
    for (const { name, genitive } of all) {
      expect(genitive.startsWith(name), name).toBe(true);
      const last = name.split(' ').at(-1) as string;
      const isInitials = last === last.toUpperCase();
      const endsInSibilant = ['s', 'x', 'z'].includes(last.slice(-1).toLowerCase());
      expect(genitive.slice(name.length), name).toBe(endsInSibilant ? '' : isInitials ? ':s' : 's');
    }
  });

  test('gives no field a source that the entry does not have, or that is the entry’s own', () => {
    for (const entry of all) {
      for (const [field, own] of Object.entries(entry.sources ?? {})) {
        expect(Object.keys(entry), `${entry.id} ${field}`).toContain(field);
        expect(`${own.source} ${own.verified.mark}`, `${entry.id} ${field}`).not.toBe(`${entry.source} ${entry.verified.mark}`);
      }
    }
  });

  test('never uses one name for two', () => {
    const names = all.flatMap((entry) => [
      ...new Set([entry.name, ...('shortName' in entry && entry.shortName !== undefined ? [entry.shortName] : []), ...(entry.abbreviations ?? []), ...(entry.nameEnglish === undefined ? [] : [entry.nameEnglish])]),
      ...entry.formerNames.flatMap((former) => [former.name, ...(former.abbreviations ?? [])]),
    ]);
    const folded = names.map((name) => name.toLowerCase());
    expect(folded.filter((name, at) => folded.indexOf(name) !== at)).toEqual([]);
  });
});

describe('sourceOf', () => {
  test('gives the field’s own source, or the entry where it vouches for the field', () => {
    const hamn = byName('Stockholms Hamn AB');
    expect(sourceOf(hamn, 'profile')).toMatchObject({ source: expect.stringContaining('stockholmshamnar.se') as string, verified: { mark: 'M' } });
    expect(sourceOf(hamn, 'administrationNumber')).toBe(hamn);
    expect(sourceOf(byName('Socialförvaltningen'), 'nameEnglish').verified.mark).toBe('H');
  });
});

describe('formerNames', () => {
  test.each([
    ['Rinkeby-Kista stadsdelsförvaltning', 'Järva stadsdelsförvaltning', 'district-administration'],
    ['Rinkeby-Kista stadsdelsnämnd', 'Järva stadsdelsnämnd', 'district-committee'],
    ['Spånga-Tensta stadsdelsnämnd', 'Järva stadsdelsnämnd', 'district-committee'],
    ['Norrmalms stadsdelsförvaltning', 'Norra innerstadens stadsdelsförvaltning', 'district-administration'],
    ['Östermalms stadsdelsnämnd', 'Norra innerstadens stadsdelsnämnd', 'district-committee'],
    ['Älvsjö stadsdelsförvaltning', 'Hägersten-Älvsjö stadsdelsförvaltning', 'district-administration'],
    ['Hägersten-Liljeholmens stadsdelsförvaltning', 'Hägersten-Älvsjö stadsdelsförvaltning', 'district-administration'],
    ['Stockholm Vatten', 'Stockholm Vatten och Avfall AB', 'company'],
    ['trafik- och renhållningsnämnden', 'trafiknämnden', 'committee'],
  ])('maps %s to %s', (former, current, type) => {
    expect(formerNames().get(former)).toMatchObject({ current, type });
  });

  test('holds whole names of organisations only: a bare district is a place', () => {
    for (const [name, { area }] of formerNames()) {
      if (area === undefined) expect(name).not.toMatch(/stadsdel/u);
      else expect(name).toMatch(/ stadsdels(?:förvaltning|nämnd)$/u);
    }
    for (const place of ['Älvsjö', 'Norrmalm', 'Östermalm', 'Vantör', 'Rinkeby-Kista']) expect(formerNames().has(place)).toBe(false);
  });

  test('says which districts are places that people write about', () => {
    expect(formerNames().get('Älvsjö stadsdelsnämnd')?.areaIsPlace).toBe(true);
    expect(formerNames().get('Rinkeby-Kista stadsdelsnämnd')?.areaIsPlace).toBe(false);
  });

  test('never has a name that is in use, Hägersten-Älvsjö above all', () => {
    for (const { name } of all) expect(formerNames().has(name)).toBe(false);
    expect([...formerNames().keys()].filter((name) => name.includes('Hägersten-Älvsjö'))).toEqual([]);
  });

  test('ended before today’s organisation began, where both days are known', () => {
    for (const entry of all) {
      const { validFrom } = entry;
      for (const { name, validTo } of entry.formerNames) {
        if (validFrom?.length === 10 && validTo?.length === 10) expect(validTo < validFrom, name).toBe(true);
      }
    }
  });
});

describe('findOrganisation', () => {
  test('finds by official, short, abbreviated, English and former name', () => {
    expect(findOrganisation('Södermalms stadsdelsförvaltning')).toMatchObject({ by: 'name', organisation: { id: 'sodermalm-stadsdelsforvaltning' } });
    expect(findOrganisation('Stockholms Hamnar')).toMatchObject({ by: 'shortName', organisation: { name: 'Stockholms Hamn AB' } });
    expect(findOrganisation('Transport Department')).toMatchObject({ by: 'nameEnglish', organisation: { name: 'Trafikkontoret' } });
    expect(findOrganisation('City Council')).toMatchObject({ by: 'nameEnglish', organisation: { type: 'council' } });
    expect(findOrganisation('Älvsjö stadsdelsnämnd')).toMatchObject({ by: 'formerName', organisation: { name: 'Hägersten-Älvsjö stadsdelsnämnd' }, former: { area: 'Älvsjö' } });
    expect(findOrganisation('Rinkeby-Kista sdf')).toMatchObject({ by: 'formerName', organisation: { name: 'Järva stadsdelsförvaltning' } });
  });

  test.each([
    ['SLK', 'Stadsledningskontoret'],
    ['SISAB', 'Skolfastigheter i Stockholm AB'],
    ['Södermalms sdf', 'Södermalms stadsdelsförvaltning'],
    ['Södermalms sdn', 'Södermalms stadsdelsnämnd'],
    ['KS', 'kommunstyrelsen'],
    ['kf', 'kommunfullmäktige'],
  ])('finds %s', (abbreviation, name) => {
    expect(findOrganisation(abbreviation)).toMatchObject({ by: 'abbreviation', organisation: { name } });
  });

  test('does not mind case, spacing or Unicode form', () => {
    expect(findOrganisation('  järva  STADSDELSFÖRVALTNING '.normalize('NFD'))?.organisation.name).toBe('Järva stadsdelsförvaltning');
    expect(findOrganisation('Socialnämnden')?.organisation.type).toBe('committee');
  });

  test('finds nothing for a place, an empty text or a stranger', () => {
    for (const name of ['Älvsjö', '', 'sdf', 'AB', 'Ekuddens stadsdelsförvaltning', 'constructor']) expect(findOrganisation(name)).toBeUndefined();
  });
});

describe('organisation and committee', () => {
  test('give the entry with the id, each its own kind only', () => {
    expect(organisation('jarva-stadsdelsforvaltning')?.name).toBe('Järva stadsdelsförvaltning');
    expect(committee('jarva-stadsdelsnamnd')?.name).toBe('Järva stadsdelsnämnd');
    expect(organisation('jarva-stadsdelsnamnd')).toBeUndefined();
    expect(committee('Järva stadsdelsnämnd')).toBeUndefined();
    expect(organisation('constructor')).toBeUndefined();
  });
});

describe('programme and languages', () => {
  test('gives the current traits, goals and messages in the programme’s order', () => {
    expect(traits.map(({ text }) => text)).toEqual(['aktiv', 'tydlig', 'tillgänglig']);
    expect(goals.map(({ text }) => text)).toEqual(['Tillit och förtroende', 'Tillgänglighet och öppenhet', 'Delaktighet och inflytande']);
    expect(messages).toHaveLength(3);
  });

  test('has tags that the platform knows as languages', () => {
    expect(languages.map(({ tag }) => Intl.getCanonicalLocales(tag)[0])).toEqual(languages.map(({ tag }) => tag));
    expect(languages.map(({ tag }) => tag)).toEqual(['sv', 'fi', 'fit', 'se', 'sma', 'smj', 'yi', 'rom', 'en']);
  });
});
