import { expect, test } from 'vitest';
import { futureNumber, judge, marked } from '../../../test/judge.ts';

test.each([
  ['Se https://stad.example/x?epost=kim.ek@stad.nu här.', 'en e-postadress', '•••.••@••••.••'],
  ['https://stad.example/x?a=1&email=kim.ek%40stad.nu', 'en e-postadress', '•••.••%••••••.••'],
  ['https://stad.example/x?epost=infotora.ek@stad.nu', 'en e-postadress', '••••••••.••@••••.••'],
  ['https://stad.example/x#mejl=kim@stad.nu', 'en e-postadress', '•••@••••.••'],
  ['https://stad.example/x?namn=Kim+Ek', 'ett namn', '•••+••'],
  ['https://stad.example/x?fornamn=Kim', 'ett namn', '•••'],
  ['https://stad.example/x?lastname=%C3%96berg', 'ett namn', '%••%••••••'],
  [`https://stad.example/x?pnr=${futureNumber}`, 'ett personnummer', '••••••••-••••'],
  ['https://stad.example/x?personnummer=9912311230', 'ett personnummer', '••••••••••'],
  ['https://stad.example/?till=https://stad.example/?epost=kim@stad.nu', 'en e-postadress', '•••@••••.••'],
])('%s', (text, what, excerpt) => {
  const [finding, ...rest] = judge('no-personal-data-in-url', text);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'likely', excerpt });
  expect(finding?.message).toContain(what);
});

test.each([
  'mailto:kontakt@stockholm.se?subject=Fel&cc=kim@stad.nu',
  'https://stad.example/kim.ek@stad.nu',
  'https://stad.example/?epost={epost}',
  'https://stad.example/?email=kim@example.com',
  'https://stad.example/?email=user@test.example',
  'https://stad.example/?namn=Skola',
  'https://stad.example/?namn=Förnamn+Efternamn',
  'https://stad.example/?name=Norra+Station',
  'https://stad.example/?firstname=string',
  'https://stad.example/?pnr=ÅÅMMDD-XXXX',
  'https://stad.example/?pnr=1',
  'https://stad.example/?id=9912311230',
  'https://stad.example/?arende=2031-14&sida=2',
  'https://stad.example/?q=kim@',
  'https://stad.example/#kontakt',
  'Vad heter du? fornamn=Kim',
  'https://stad.example/?lang=sv&sort=namn',
  'https://stad.example/?epost=registrator@stockholm.se',
  'https://stad.example/?till=registrator.bromma%40stockholm.se',
  'https://stad.example/?namn=Kungsholmens+bibliotek',
  'https://stad.example/kontakt/?amne=personnummer',
  'https://stad.example/?telefon=0846500400&tid=20260505',
  'https://stad.example/?pnr=${pnr}&namn=${namn}',
  'https://stad.example/karta#lat=59.33&lon=18.06',
])('leaves %s', (text) => {
  expect(marked('no-personal-data-in-url', text)).toEqual([]);
});

test('reads where a link leads', () => {
  expect(marked('no-personal-data-in-url', '[Ärendet](https://stad.example/x?fornamn=Kim&efternamn=Ek)', { format: 'markdown' })).toEqual(['•••', '••']);
  expect(marked('no-personal-data-in-url', '<a href="https://stad.example/x?fornamn=Kim&amp;efternamn=Ek">Ärendet</a>', { format: 'html' })).toEqual(['•••', '••']);
});
