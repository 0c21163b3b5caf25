import { expect, test } from 'vitest';
import type { Finding } from '@stockholm/findings';
import { lintDocx } from '../../docx.ts';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { judge, suggested } from '../../../test/judge.ts';

const official = { profile: 'official' };
const header = 'Socialförvaltningen\nTjänsteutlåtande\nDnr SOC 2026/1\n\n2026-05-05\n\nHandläggare\nÅsa Exempelström\nTelefon: 08-465 004 00\n\nTill\nSocialnämnden\n\n';
const parts = {
  decision: 'Förvaltningens förslag till beslut\n\n1. Socialnämnden godkänner tjänsteutlåtandet som svar på remissen.\n\n2. Socialnämnden justerar beslutet omedelbart.\n\n',
  summary: 'Sammanfattning\n\nFörslaget är bra.\n\n',
  matter: 'Bakgrund\n\nProgrammet ska ersätta ett äldre program.\n\n',
  preparation: 'Ärendets beredning\n\nÄrendet har beretts inom staben.\n\n',
  analysis: 'Förvaltningens synpunkter och förslag\n\nFörvaltningen är positiv till förslaget.\n\n',
  equality: 'Jämställdhetsanalys\n\nFörslaget påverkar alla lika.\n\n',
  children: 'Barnrättsanalys\n\nFörslaget påverkar inte barn.\n\n',
};
const signature = 'Kim Exempelsson\nSocialdirektör\n\n';
const annex = 'Bilaga\n\n1. Förslag till program.\n\n';
const approval = (name: string): string => `Attesterat av\n\nDetta dokument har godkänts digitalt av följande personer:\n\nNamn\tDatum\n${name}, socialdirektör\t2026-05-04\n`;
const whole = (change: Partial<Record<keyof typeof parts | 'header' | 'signature' | 'annex', string>> = {}): string =>
  (change.header ?? header) + 'Svar på remiss om program\n\n' + Object.entries(parts).map(([key, text]) => change[key as keyof typeof parts] ?? text).join('') + (change.signature ?? signature) + (change.annex ?? annex);
const found = (text: string): Finding[] => judge('tjansteutlatande-structure', text, official);
const messages = (text: string): string[] => found(text).map(({ message }) => message);

test('a whole tjänsteutlåtande is left alone, with its table of approval', () => {
  expect(found(whole() + approval('Kim Exempelsson'))).toEqual([]);
});

test.each([
  ['Socialförvaltningen\n', 'förvaltning'],
  ['Dnr SOC 2026/1\n', 'eget diarienummer'],
  ['2026-05-05\n', 'datum'],
  ['Handläggare\nÅsa Exempelström\nTelefon: 08-465 004 00\n', 'handläggare'],
  ['Telefon: 08-465 004 00\n', 'handläggarens telefon'],
  ['Till\nSocialnämnden\n', 'mottagare (Till)'],
])('asks when the header lacks %j', (line, name) => {
  const text = whole({ header: header.replace(line, '') });
  expect(found(text)).toMatchObject([{ severity: 'info', certainty: 'ask', excerpt: 'Svar på remiss om program', message: `I tjänsteutlåtandet hittas inte ${name}. Ska det läggas till?` }]);
});

test('asks when nobody has signed', () => {
  expect(messages(whole({ signature: '' }))).toEqual(['I tjänsteutlåtandet hittas inte underskrift med namn och titel. Ska det läggas till?']);
});

test.each([
  ['summary', 'Sammanfattning'],
  ['matter', 'Ärendet eller Bakgrund'],
  ['preparation', 'Ärendets beredning'],
  ['analysis', 'Förvaltningens synpunkter eller analys'],
  ['equality', 'Jämställdhetsanalys'],
  ['children', 'Barnrättsanalys'],
] as const)('asks when the section %s is missing, at the proposed decision', (part, name) => {
  expect(found(whole({ [part]: '' }))).toMatchObject([{ severity: 'info', excerpt: 'Förvaltningens förslag till beslut', message: expect.stringContaining(`hittas inte ${name}. Behövs avsnittet?`) as string }]);
});

test('asks when no decision is proposed', () => {
  expect(messages(whole({ decision: '' }))).toEqual([expect.stringContaining('hittas inte Förslag till beslut')]);
});

test.each([
  'Socialnämnden godkänner tjänsteutlåtandet.\n\nSocialnämnden justerar beslutet omedelbart.',
  '- Socialnämnden godkänner tjänsteutlåtandet.\n- Socialnämnden justerar beslutet omedelbart.',
  'Förvaltningen föreslår att\n\natt godkänna tjänsteutlåtandet.\n\natt justera beslutet omedelbart.',
])('wants numbers on %j', (points) => {
  expect(found(whole({ decision: `Förslag till beslut\n\n${points}\n\n` }))).toMatchObject([{ severity: 'info', message: expect.stringContaining('2 punkter utan nummer') as string }]);
});

test.each([
  ['Bilagor\n\n1. Förslag till program.\n', 'Bilaga'],
  ['Bilagor\n\nRemissunderlag Exempelprogram för Stockholms stad\n', 'Bilaga'],
  ['Bilagor\nExempelprogram för Stockholms stad.\n', 'Bilaga'],
  ['Bilagor: Exempelprogrammet\n', 'Bilaga'],
  ['BILAGOR\n\n1. Förslag till program.\n', 'BILAGA'],
  ['Bilaga\n\n1. Förslag till program.\n2. Budget.\n', 'Bilagor'],
])('%j should be %s', (text, right) => {
  expect(found(whole({ annex: text }))).toMatchObject([{ severity: 'warning', excerpt: text.split(/[\n:]/u)[0] }]);
  expect(suggested('tjansteutlatande-structure', whole({ annex: text }), official)).toEqual([right]);
  expect(found(whole({ annex: text.replace(/^\p{L}+/u, right) }))).toEqual([]);
});

test.each(['Kim Exempelson', 'Kim Exempelssom', 'Kim Exempelssson'])('%s has signed as Kim Exempelsson', (name) => {
  expect(found(whole() + approval(name))).toMatchObject([{ severity: 'warning', excerpt: name }]);
});

test('“Slut” is a hint', () => {
  expect(found(whole({ annex: `Slut\n\n${annex}` }))).toMatchObject([{ severity: 'info', excerpt: 'Slut' }]);
});

test.each([
  ['another heading for the matter', whole({ matter: 'Remissen\n\nProgrammet är nytt.\n\n' })],
  ["the office's view", whole({ analysis: 'Exploateringskontorets synpunkter\n\nKontoret är positivt.\n\n' })],
  ['an assessment', whole({ analysis: 'Kontorets bedömning\n\nKontoret är positivt.\n\n' })],
  ['children first', whole({ children: 'Konsekvenser för barn, barnkonsekvensanalys\n\nInga.\n\n' })],
  ['numbered headings', whole({ summary: '1. Sammanfattning\n\nFörslaget är bra.\n\n' })],
  ['a heading with a colon', whole({ summary: 'Sammanfattning:\n\nFörslaget är bra.\n\n' })],
  ['one point without a number', whole({ decision: 'Förslag till beslut\n\nSocialnämnden godkänner tjänsteutlåtandet.\n\n' })],
  ['a point and a name', whole({ decision: 'Förslag till beslut\n\nSocialnämnden godkänner tjänsteutlåtandet.\n\nKim Exempelsson\nFörvaltningschef\n\n' })],
  ['points with a letter', whole({ decision: 'Förslag till beslut\n\na) Socialnämnden godkänner tjänsteutlåtandet.\n\nb) Socialnämnden justerar beslutet.\n\n' })],
  ['two annexes', whole({ annex: 'Bilagor\n\n1. Program.\n2. Budget.\n' })],
  ['two annexes without numbers', whole({ annex: 'Bilagor\n\nProgram\nBudget\n' })],
  ['two annexes on a line', whole({ annex: 'Bilagor\n\nProgram, budget\n' })],
  ['annexes joined by and', whole({ annex: 'Bilagor\n\nProgram och budget\n' })],
  ['annexes in the plural', whole({ annex: 'Bilagor\n\nRitningar över huset\n' })],
  ['a list of annexes', whole({ annex: 'Bilagor\n\nSe bilageförteckning\n' })],
  ['numbered annexes on a line', whole({ annex: 'Bilagor: Bilaga 1–3\n' })],
  ['a reference to an annex', whole({ annex: 'Bilagorna finns i diariet.\n' })],
  ['an annex of two lines', whole({ annex: 'Bilaga\n\nRemissunderlag\nExempelprogram för Stockholms stad\n' })],
  ['no annexes', whole({ annex: '' })],
  ['a written date', whole({ header: header.replace('2026-05-05', '5 maj 2026') })],
  ['a recipient beside the word', whole({ header: header.replace('Till\nSocialnämnden', 'Till Socialnämnden') })],
  ['a handläggare beside the word', whole({ header: header.replace('Handläggare\nÅsa Exempelström\nTelefon: ', 'Handläggare: Åsa Exempelström, ') })],
  ['a number without a word', whole({ header: header.replace('Dnr ', '') })],
  ['another person in the table', whole() + approval('Astrid Annansson')],
  ['the same first name', whole() + approval('Kim Annansson')],
  ['a person with two names', whole() + approval('Kim Astrid Exempelsson')],
  ['two names that differ', whole({ signature: 'Kim Anna Exempelsson\nSocialdirektör\n\n' }) + approval('Kim Anne Exempelson')],
  ['a table of others', `${whole()}Namn\tTelefon\nKim Exempelson\t08-465 004 01\n`],
  ['a remark that ends with slut', whole({ summary: 'Sammanfattning\n\nProjektet är slut.\n\n' })],
])('leaves %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  'Så söker du bidrag\n\nSammanfattning\n\nDu kan söka bidrag hos oss.\n',
  'Kommunikationsplan\n\nBakgrund\n\nVi behöver en plan.\n\nAnalys\n\nLäget är gott.\n\nBilagor\n\n1. Budget.\n',
  'Protokoll\n\nFörslag till beslut\n\nNämnden godkänner rapporten.\n\nÄrendet\n\nRapporten är klar.\n\nÄrendets beredning\n\nI staben.\n\nBilagor\n\n1. Rapport.\n',
  'Föredragningslista\n\nTjänsteutlåtande\n\nFörslag till beslut\n\nNämnden godkänner rapporten.\n',
  'Motion om fler bänkar\n\nBakgrund\n\nBänkarna är få.\n\nFörslag till beslut\n\nNämnden utreder bänkar.\n',
  'Vi skrev ett tjänsteutlåtande.\n\nFörslag till beslut finns i det.\n',
  'Ett tjänsteutlåtande\n\nSå skriver du förslag till beslut.\n',
  'Förslag till beslut\n\nNämnden godkänner rapporten.\n',
])('is not about a text that is no tjänsteutlåtande: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('is about official texts', () => {
  expect(judge('tjansteutlatande-structure', whole({ header: '' }), { profile: 'web' })).toEqual([]);
});

test('reads Markdown and HTML', () => {
  const markdown = '# Svar på remiss\n\nTjänsteutlåtande\n\n## Förslag till beslut\n\n- Socialnämnden godkänner tjänsteutlåtandet.\n- Socialnämnden justerar beslutet.\n\n## Bilagor\n\n1. Program\n';
  expect(judge('tjansteutlatande-structure', markdown, { ...official, format: 'markdown' }).map(({ excerpt }) => excerpt)).toEqual(['Svar på remiss', 'Förslag till beslut', 'Socialnämnden godkänner tjänsteutlåtandet.', 'Bilagor']);
  const html = '<h1>Svar på remiss</h1><p>Tjänsteutlåtande</p><h2>Förslag till beslut</h2><ol><li>Socialnämnden godkänner tjänsteutlåtandet.</li><li>Socialnämnden justerar beslutet.</li></ol><h2>Bilagor</h2><ol><li>Program</li></ol>';
  expect(judge('tjansteutlatande-structure', html, { ...official, format: 'html' }).at(-1)).toMatchObject({ excerpt: 'Bilagor' });
});

test('reads Word, where header and footer are parts of their own and numbers are not in the text', () => {
  const body = plain('Svar på remiss', 'Rubrik1') + plain('Förslag till beslut', 'Rubrik2') + plain('Socialnämnden godkänner tjänsteutlåtandet.', 'Punktlista') + plain('Socialnämnden justerar beslutet.', 'Punktlista') +
    plain('Sammanfattning', 'Rubrik2') + plain('Förslaget är bra.') + plain('Bakgrund', 'Rubrik2') + plain('Det är nytt.') + plain('Ärendets beredning', 'Rubrik2') + plain('I staben.') +
    plain('Förvaltningens synpunkter', 'Rubrik2') + plain('Bra.') + plain('Jämställdhetsanalys', 'Rubrik2') + plain('Lika.') + plain('Barnrättsanalys', 'Rubrik2') + plain('Bra.') +
    plain('Kim Exempelsson') + plain('Socialdirektör') + plain('Bilagor', 'Rubrik2') + plain('Program');
  const top = ['Socialförvaltningen', 'Tjänsteutlåtande', 'Dnr SOC 2026/1', '2026-05-05', 'Handläggare', 'Åsa Exempelström', 'Telefon: 08-465 004 00', 'Till', 'Socialnämnden'].map((line) => plain(line)).join('');
  const bytes = makeDocx({ body, header: top, footer: plain('start.stockholm') });
  expect(lintDocx(bytes, { uri: 'a', profile: 'official' }).findings.filter(({ rule }) => rule === 'content/tjansteutlatande-structure')).toMatchObject([
    { excerpt: 'Bilagor', location: { kind: 'docx', part: 'word/document.xml', paragraph: 19, headingPath: ['Svar på remiss', 'Bilagor'] } },
  ]);
});
