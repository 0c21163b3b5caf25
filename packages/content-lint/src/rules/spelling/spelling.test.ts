import { beforeEach, describe, expect, test } from 'vitest';
import type { Dictionary } from '../../engine/dictionary.ts';
import { confusedWords } from '../../data/confused-words.ts';
import { misspellings } from '../../data/misspellings.ts';
import { applyEdits } from '../../index.ts';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi når de övrigripande målen.', 'övergripande'],
  ['Förvaltingen föreslår en ändring.', 'Förvaltningen'],
  ['Vi arbetar för jämnställdhet.', 'jämställdhet'],
  ['Alla komuner deltar.', 'kommuner'],
  ['Fyll i personnumer.', 'personnummer'],
  ['DIN UTBILDNIG', 'UTBILDNING'],
  ['Lokalen är tilgänglig.', 'tillgänglig'],
  ['Här finns fler upgifter.', 'uppgifter'],
  ['Det kostar ingenting tackvare bidraget.', 'tack vare'],
])('%s', (text, right) => {
  expect(suggested('spelling', text)).toEqual([right]);
});

test('mends all and finds nothing the next time', () => {
  const text = 'Komunens förvaltning svarar på synpukter. Bedömingen är preleminär.';
  const mended = applyEdits(text, judge('spelling', text).flatMap((finding) => finding.edits ?? []));
  expect(mended).toBe('Kommunens förvaltning svarar på synpunkter. Bedömningen är preliminär.');
  expect(marked('spelling', mended)).toEqual([]);
});

test('a wrong word is no other right one, and two rules never see the same word', () => {
  const rights = new Set([...misspellings.values()].flatMap((right) => right.split(' ')));
  expect([...misspellings.keys()].filter((wrong) => rights.has(wrong) || !/^\p{Ll}{3,}$/u.test(wrong))).toEqual([]);
  expect(confusedWords.flatMap(({ stem, endings }) => endings.map((ending) => stem + ending)).filter((word) => misspellings.has(word))).toEqual([]);
  expect(misspellings.size).toBeGreaterThan(300);
});

test('lets the words stand that a workplace has', () => {
  expect(marked('spelling', 'Systemet heter informa och förvalting.', { rules: { 'content/spelling': ['warning', { allow: ['Förvalting'] }] } })).toEqual([]);
});

test.each([
  'Vi når de övergripande målen.',
  'Planen antogs av Erik Utbilding i går.',
  'Skriv till tilgang@example.com.',
  'Filen heter utbildnig.docx.',
  'Gå till example.com/utbildnig/index.',
  'Skriv inte ”förvalting”.',
  'Lärar- och elevrådet träffas.',
  'Alvaret på Öland är känt.',
  'Avgiften är förmånlig.',
  'Verktyget är handligt.',
  'Kostnaden förs upp i budgeten.',
  'Använd koden utbildnig_2026.',
  'Förslaget från utredaren är klart.',
  'Ett jämnt antal platser.',
  'Vi jämnar ut kostnaderna.',
  'Upplagan är slut.',
  'Vi är till för dig.',
  'Du kan upprätta ett avtal.',
  'Det är en tillfällig lösning.',
  'Vi räknar och ritar.',
  'Ordningen är god.',
  'Ansökan om bygglov.',
])('leaves %s', (text) => {
  expect(marked('spelling', text)).toEqual([]);
});

describe('with a dictionary', () => {
  const known = new Set('vi du ni det är har en ett i på och som till för nya hela årliga boende mötet möten hålls träffas lokalen lokalerna svarar svar vecka kommer snart här filen heter koden skriv sidan gå inte'.split(' '));
  const asked: string[] = [];
  const dictionary: Dictionary = {
    knows: (word) => known.has(word),
    suggest: (word) => {
      asked.push(word);
      return word.startsWith('lok') ? ['lokalen', 'lo kalen', 'lokaler', 'lokalt', 'lokal'] : [];
    },
  };
  beforeEach(() => asked.splice(0));

  test('asks about a word that it does not know', () => {
    const [finding, ...others] = judge('spelling', 'Vi träffas i lokallen.', { dictionary });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', certainty: 'ask', excerpt: 'lokallen' });
    expect(finding?.message).toBe('”lokallen” finns inte i ordlistan. Menade du ”lokalen”, ”lokaler” eller ”lokalt”? Är ordet rätt kan det stå kvar.');
    expect(finding?.suggestions?.map(({ title }) => title)).toEqual(['Skriv ”lokalen”', 'Skriv ”lokaler”', 'Skriv ”lokalt”']);
    expect(finding?.edits).toBeUndefined();
  });

  test('once in a text, and keeps the capital of a sentence', () => {
    expect(marked('spelling', 'Lokallen är ny. Vi träffas i lokallen och i lokallen.', { dictionary, format: 'text' })).toEqual(['Lokallen']);
    expect(suggested('spelling', 'Lokallen är här.', { dictionary })).toEqual(['Lokalen']);
  });

  test('does not ask it for more than a few suggestions', () => {
    expect(marked('spelling', 'Vi har blaxa, blaxe, blaxi, blaxo, blaxu, blaxy och blaxå.', { dictionary })).toHaveLength(7);
    expect(asked).toHaveLength(5);
  });

  test('lets words stand that a workplace has, and mends what it knows to be wrong', () => {
    expect(marked('spelling', 'Vi svarar i blaxa.', { dictionary, rules: { 'content/spelling': ['warning', { allow: ['Blaxa'] }] } })).toEqual([]);
    expect(judge('spelling', 'Vi svarar i förvalting.', { dictionary })).toMatchObject([{ severity: 'warning', edits: [{ text: 'förvaltning' }] }]);
  });

  test.each([
    'Vi träffas på Blaxa i vecka 12.',
    'Mötet är hos Anna Blaxström.',
    'Blaxa Blaxström svarar.',
    'Vi säkerhetsställer svar.',
    'Vi har ABLX och EU:s svar.',
    'Skriv till blaxa@example.com.',
    'Filen heter blaxa.docx.',
    'Gå till example.com/blaxa.',
    'Skriv inte ”blaxa”.',
    'Vi har bla på sidan.',
    'Koden är blaxa_12.',
    'The meeting is held in blaxa and you can ask us for help when you want to.',
  ])('leaves %s', (text) => {
    expect(marked('spelling', text, { dictionary })).toEqual([]);
  });

  test('takes linear time', () => {
    expect(marked('spelling', 'blaxa '.repeat(20_000), { dictionary })).toEqual(['blaxa']);
  });
});
