import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Mallen ligger på G:\\Gemensam\\Mallar\\beslut.docx.', 'G:\\Gemensam\\Mallar\\beslut.docx'],
  ['Se C:\\Users\\kek01\\Documents\\beslut.docx', 'C:\\Users\\kek01\\Documents\\beslut.docx'],
  ['Se C:\\Användare\\kek01', 'C:\\Användare\\kek01'],
  ['Spara på \\\\srv01\\gemensam\\mallar.', '\\\\srv01\\gemensam\\mallar'],
  ['(\\\\ad.stad.example\\hem)', '\\\\ad.stad.example\\hem)'.slice(0, -1)],
  ['Öppna file:///C:/Temp/beslut.docx i webbläsaren.', 'file:///C:/Temp/beslut.docx'],
  ['Läs på https://intranat.stad.example/ledning.', 'https://intranat.stad.example/ledning'],
  ['http://intranet/start', 'http://intranet/start'],
  ['Logga in på intranat.stockholm.se/ledning idag.', 'intranat.stockholm.se/ledning'],
  ['http://appsrv04:8080/x', 'http://appsrv04:8080/x'],
  ['https://wiki.stad.local/sida', 'https://wiki.stad.local/sida'],
  ['http://10.12.4.7/admin', 'http://10.12.4.7/admin'],
  ['https://arenden.ad.stockholm.se/', 'https://arenden.ad.stockholm.se/'],
  ['https://stadenx.sharepoint.com/sites/kommunikation/Delade', 'https://stadenx.sharepoint.com/sites/kommunikation/Delade'],
  ['https://stadenx-my.sharepoint.com/personal/kim_ek_stad', 'https://stadenx-my.sharepoint.com/personal/kim_ek_stad'],
  ['https://teams.microsoft.com/l/channel/19%3a/Allmant', 'https://teams.microsoft.com/l/channel/19%3a/Allmant'],
])('%s', (text, excerpt) => {
  const [finding, ...rest] = judge('no-internal-address', text);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', impact: 'fault', excerpt });
});

test.each([
  'https://start.stockholm/om-stockholms-stad/',
  'Vårt intranät heter Intranätet. Intranet. Insidan.',
  'https://www.intranetforum.se/intranat.html',
  'kontakt@intranat.stockholm.se',
  'http://localhost:3000 och http://127.0.0.1',
  'http://192.168.1.1 är routerns adress.',
  'http://host.docker.internal:8080',
  'C:\\Program Files\\Stad\\stad.exe',
  'C:\\Users\\<användarnamn>\\Documents',
  'C:\\Users\\%USERNAME%\\Documents',
  'C:\\Users\\Public\\Documents',
  'Skriv \\\\server\\katalog som i exemplet.',
  'Raden "a\\\\nb\\tc" och \\\\section\\label.',
  'Uttrycket [A-Z]:\\w+\\d+ och Z:\\d',
  'file:///path/to/file och protokollet file://',
  'https://stadenx.sharepoint.com/:b:/s/oppet/Eabc',
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
  'https://sharepoint.example.com/sites/x',
  'https://local.example.com och https://internal.example.com',
  'Kl. 10:\\15 eller 1:\\2',
  'https://ad.doubleclick.net/x och https://www.ad.nl',
  'app://installningar/start',
])('leaves %s', (text) => {
  expect(marked('no-internal-address', text)).toEqual([]);
});

test('finds where a link leads, and a path that Markdown takes for escapes', () => {
  expect(marked('no-internal-address', '[Mallen](file://srv01/mallar/beslut.docx)', { format: 'markdown' })).toEqual(['file://srv01/mallar/beslut.docx']);
  expect(marked('no-internal-address', 'Se \\\\srv01\\gemensam i nätet.', { format: 'markdown' })).toHaveLength(1);
  expect(marked('no-internal-address', '<a href="https://intranat.stockholm.se/x">Läs på intranat.stockholm.se</a>', { format: 'html' })).toHaveLength(2);
});

test('an internal text may point inwards', () => {
  expect(marked('no-internal-address', 'Läs på https://intranat.stockholm.se.', { profile: 'internal' })).toEqual([]);
});
