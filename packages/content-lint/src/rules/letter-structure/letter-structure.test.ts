import { expect, test } from 'vitest';
import type { Finding } from '@stockholm/findings';
import { lintDocx } from '../../docx.ts';
import { makeDocx, plain } from '../../../test/docx/make-docx.ts';
import { judge } from '../../../test/judge.ts';

const letter = { profile: 'letter' };
const body = 'Du behöver skicka in ditt hyreskontrakt senast den 5 maj 2026. Annars kan vi inte behandla din ansökan.';
const found = (text: string, format: 'text' | 'markdown' | 'html' = 'text'): Finding[] => judge('letter-structure', text, { ...letter, format });
const messages = (text: string): string[] => found(text).map(({ message }) => message);
const withSubject = (subject: string): string => `Ämne: ${subject}\nFrån: Socialförvaltningen\nDnr: SOC 2026/1\n\n${body}\n`;

test('a whole letter is left alone', () => {
  expect(found(withSubject('Skicka in ditt hyreskontrakt'))).toEqual([]);
});

test.each([
  ['Från: Socialförvaltningen\n', 'Svarar brevet på det här? Vem skickar brevet?'],
  ['Dnr: SOC 2026/1\n', 'Svarar brevet på det här? Vilket ärende gäller det (diarienummer eller ärendenummer)?'],
  ['Ämne: Skicka in ditt hyreskontrakt\n', 'Svarar brevet på det här? Vad handlar brevet om (ämnesrad)?'],
])('asks when %j is missing', (line, message) => {
  expect(found(withSubject('Skicka in ditt hyreskontrakt').replace(line, ''))).toMatchObject([{ severity: 'info', certainty: 'ask', message }]);
});

test('asks once for all that is missing', () => {
  expect(messages('Hej, du kan ringa oss.')[0]?.match(/\?/gu)).toHaveLength(4);
});

test.each(['Information', 'Viktig information', 'Beslut', 'Angående ditt ärende', 'Information från Stockholms stad', 'Meddelande till dig', 'VIKTIGT MEDDELANDE!', 'Påminnelse', 'Hej!', 'Ditt ärende hos oss'])('the subject %j says nothing', (subject) => {
  expect(found(withSubject(subject))).toMatchObject([{ severity: 'warning', excerpt: subject }]);
  const markdown = `---\nlang: sv\nämne: "${subject}"\navsändare: Socialförvaltningen\ndnr: SOC 2026/1\n---\n\n${body}\n`;
  expect(found(markdown, 'markdown')).toMatchObject([{ severity: 'warning', excerpt: subject, location: { kind: 'text', line: 3 } }]);
});

test('a heading that says nothing is a question', () => {
  expect(found(`Beslut\n\nSocialförvaltningen, dnr SOC 2026/1\n\n${body}`)).toMatchObject([{ severity: 'info', certainty: 'ask', excerpt: 'Beslut' }]);
});

test('a long subject is a hint', () => {
  expect(found(withSubject('Skicka in ditt hyreskontrakt så att vi kan behandla din ansökan om bostadstillägg i tid'))).toMatchObject([{ severity: 'info', certainty: 'likely', message: expect.stringMatching(/^Ämnesraden är 87 tecken lång/u) as string }]);
});

test('asks whether what to do can come first', () => {
  const long = 'Vi har sett över reglerna för parkering i hela staden under våren. '.repeat(10);
  const [finding] = found(`Ämne: Din parkering\nFrån: Trafikkontoret\nDnr: T 2026/1\n\n${long}\n\nTack för ditt tålamod. Skicka blanketten till oss.\n`);
  expect(finding).toMatchObject({ severity: 'info', certainty: 'ask', excerpt: 'Skicka', message: expect.stringContaining('efter 124 ord') as string });
});

test('asks what to do when nothing is said of it', () => {
  expect(messages('Ämne: Nya regler för parkering\nFrån: Trafikkontoret\nDnr: T 2026/1\n\nVi har nya regler från i höst.\n')).toEqual([expect.stringMatching(/^Vad ska mottagaren göra\?/u)]);
});

test('a letter that no digital mailbox takes', () => {
  const picture = 'a'.repeat(2.2 * 1024 * 1024);
  const html = (size: number): string => `<title>Skicka in ditt hyreskontrakt</title><p>Socialförvaltningen, dnr SOC 2026/1</p><p>${body}</p><img alt="" src="data:image/png;base64,${picture.slice(0, size)}">`;
  expect(found(html(picture.length), 'html')).toMatchObject([{ severity: 'warning', message: expect.stringMatching(/^Brevet är 2,2 MB\. Digital post får vara högst 2 MB/u) as string }]);
  expect(found(html(1024 * 1024), 'html')).toEqual([]);
});

test.each([
  'Beslut om parkeringstillstånd',
  'Information om ditt parkeringstillstånd',
  'Viktig information om vattnet i Farsta',
  'Påminnelse om tid hos tandvården den 5 maj',
  'Kallelse till möte om skolstart',
  'Din ansökan om färdtjänst',
  'Svar på din ansökan om bygglov',
  'Nya öppettider på biblioteket i Farsta',
  'Välkommen till Exempelskolan i höst',
  'Meddelande om avstängt vatten på Exempelgatan',
  'Brev om nya sopkärl',
  'Hej då till gamla sopkärl',
  'Uppdatering av din vårdplan',
  'Beslut om avgift för äldreomsorg 2026',
  'Ändrad avgift från den 1 juni',
  'Din plats i förskolan',
  'Betala avgiften senast den 5 maj',
  'Ärende om bygglov på Exempelgatan',
  'Bra att veta om din flytt',
  'Besked om skolplacering',
  'Underrättelse om granne som vill bygga',
])('the subject %j is left', (subject) => {
  expect(found(withSubject(subject))).toEqual([]);
});

test.each([
  ['a heading as subject', `Skicka in ditt hyreskontrakt\n\nSocialförvaltningen, dnr SOC 2026/1\n\n${body}`, 'text'],
  ['a sender below', `Skicka in ditt hyreskontrakt\n\nÄrendenummer: 12345\n\n${body}\n\nHälsningar\n\nFarsta stadsdelsförvaltning`, 'text'],
  ['the city as sender', `Skicka in ditt hyreskontrakt\n\nReferens: AB 123\n\n${body}\n\nStockholms stad`, 'text'],
  ['a school as sender', `Läsårsstart\n\nÄrende 2026-77\n\nHej! Skolan börjar den 18 augusti. Kom klockan 9.\n\nExempelskolan`, 'text'],
  ['a company of the city', `Skicka in ditt hyreskontrakt\n\nÄrendenr 88\n\n${body}\n\nAB Svenska Bostäder`, 'text'],
  ['nothing to do, said so', withSubject('Din ansökan har kommit in').replace(body, 'Vi har fått din ansökan. Just nu behöver du inte göra något.'), 'text'],
  ['an imperative', withSubject('Din tid').replace(body, 'Kontakta oss om tiden inte passar.'), 'text'],
  ['what to do in the subject', withSubject('Betala avgiften senast den 5 maj').replace(body, 'Avgiften är 500 kronor.'), 'text'],
  ['keys in English', `---\ntitle: Skicka in ditt hyreskontrakt\nsender: Socialförvaltningen\ncase: SOC 2026/1\n---\n\n${body}\n`, 'markdown'],
  ['a title and a heading', `---\ntitle: Skicka in ditt hyreskontrakt\n---\n\n# Beslut\n\nSocialförvaltningen, dnr SOC 2026/1\n\n${body}\n`, 'markdown'],
  ['headings in Markdown', `# Skicka in ditt hyreskontrakt\n\nSocialförvaltningen, dnr SOC 2026/1\n\n${body}\n`, 'markdown'],
  ['HTML', `<h1>Skicka in ditt hyreskontrakt</h1><p>Socialförvaltningen, dnr SOC 2026/1</p><p>${body}</p>`, 'html'],
] as const)('leaves %s', (_, text, format) => {
  expect(found(text, format)).toEqual([]);
});

test('what begins like front matter and never ends is text', () => {
  expect(found(`---\nämne: Information\navsändare: Kim Exempelsson\ndnr: SOC 2026/1\n\n${body}`, 'markdown')).toMatchObject([{ message: 'Svarar brevet på det här? Vem skickar brevet?' }, { excerpt: 'Information' }]);
});

test('reads Word', () => {
  const of = (heading: string): Finding[] =>
    lintDocx(makeDocx({ body: plain(heading, 'Rubrik1') + plain(body), header: plain('Socialförvaltningen') + plain('Dnr SOC 2026/1') }), { uri: 'a', profile: 'letter' }).findings.filter(({ rule }) => rule === 'content/letter-structure');
  expect(of('Skicka in ditt hyreskontrakt')).toEqual([]);
  expect(of('Information')).toMatchObject([{ excerpt: 'Information', location: { kind: 'docx', paragraph: 1 } }]);
});

test('says nothing of an empty file, another language or another kind of text', () => {
  expect(found('')).toEqual([]);
  expect(found('<p lang="en">This is a letter from the city about your case.</p>', 'html')).toEqual([]);
  expect(judge('letter-structure', withSubject('Information'), { profile: 'web' })).toEqual([]);
});
