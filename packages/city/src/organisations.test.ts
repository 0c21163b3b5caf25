import { describe, expect, test } from 'vitest';
import { findOrganisation, formerNames, goals, languages, messages, organisations, traits } from './index.ts';

describe('formerNames', () => {
  test.each([
    ['Rinkeby-Kista stadsdelsförvaltning', 'Järva stadsdelsförvaltning', 'district-administration'],
    ['Rinkeby-Kista stadsdelsnämnd', 'Järva stadsdelsnämnd', 'district-committee'],
    ['Spånga-Tensta stadsdelsnämnd', 'Järva stadsdelsnämnd', 'district-committee'],
    ['Norrmalms stadsdelsförvaltning', 'Norra innerstadens stadsdelsförvaltning', 'district-administration'],
    ['Östermalms stadsdelsnämnd', 'Norra innerstadens stadsdelsnämnd', 'district-committee'],
    ['Älvsjö stadsdelsförvaltning', 'Hägersten-Älvsjö stadsdelsförvaltning', 'district-administration'],
    ['Hägersten-Liljeholmens stadsdelsförvaltning', 'Hägersten-Älvsjö stadsdelsförvaltning', 'district-administration'],
  ])('maps %s to %s', (former, current, type) => {
    expect(formerNames().get(former)).toMatchObject({ current, type });
  });

  test('holds whole names of organisations only: a bare district is a place', () => {
    for (const name of formerNames().keys()) expect(name).toMatch(/ stadsdels(?:förvaltning|nämnd)$/u);
    for (const place of ['Älvsjö', 'Norrmalm', 'Östermalm', 'Vantör', 'Rinkeby-Kista']) expect(formerNames().has(place)).toBe(false);
  });

  test('says which districts are places that people write about', () => {
    expect(formerNames().get('Älvsjö stadsdelsnämnd')?.areaIsPlace).toBe(true);
    expect(formerNames().get('Rinkeby-Kista stadsdelsnämnd')?.areaIsPlace).toBe(false);
  });

  test('never has a name that is in use, Hägersten-Älvsjö above all', () => {
    for (const { name } of organisations) expect(formerNames().has(name)).toBe(false);
    expect([...formerNames().keys()].filter((name) => name.includes('Hägersten-Älvsjö'))).toEqual([]);
  });
});

describe('findOrganisation', () => {
  test('finds by official, short, English and former name', () => {
    expect(findOrganisation('Södermalms stadsdelsförvaltning')).toMatchObject({ by: 'name', organisation: { id: 'sodermalm-stadsdelsforvaltning' } });
    expect(findOrganisation('SISAB')).toMatchObject({ by: 'shortName', organisation: { type: 'company' } });
    expect(findOrganisation('Transport Department')).toMatchObject({ by: 'nameEnglish', organisation: { name: 'Trafikkontoret' } });
    expect(findOrganisation('Älvsjö stadsdelsnämnd')).toMatchObject({ by: 'formerName', organisation: { name: 'Hägersten-Älvsjö stadsdelsnämnd' }, former: { area: 'Älvsjö' } });
  });

  test('does not mind case, spacing or Unicode form', () => {
    expect(findOrganisation('  järva  STADSDELSFÖRVALTNING '.normalize('NFD'))?.organisation.name).toBe('Järva stadsdelsförvaltning');
    expect(findOrganisation('Socialnämnden')?.organisation.type).toBe('committee');
  });

  test('finds nothing for a place, an empty text or a stranger', () => {
    for (const name of ['Älvsjö', '', 'Ekuddens stadsdelsförvaltning', 'constructor']) expect(findOrganisation(name)).toBeUndefined();
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
