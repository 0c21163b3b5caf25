import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  // Too short to be anyone's at these providers.
  ['Mejla k.ek@gmail.com.', '•.••'],
  ['Adressen är K.Ek@Hotmail.com', '•.••'],
  ['Skriv till kim.ek+stad@outlook.com!', '•••.••+••••'],
  ['k_ek@telia.com', '•_••'],
  ['(k-ek@live.se)', '•-••'],
  ['Privat mobil: 070-174 06 05', '•••-••• •• ••'],
  ['Hemtelefon 08-465 004 00', '••-••• ••• ••'],
  ['Telefon (hem): 08-465 004 00', '••-••• ••• ••'],
  ['Tfn privat: +46 70 174 06 05', '+•• •• ••• •• ••'],
  ['Sökandens telefonnummer är 070-174 06 05.', '•••-••• •• ••'],
  ['Vårdnadshavarens mobil 0701740605', '••••••••••'],
])('%s', (text, excerpt) => {
  const [finding, ...rest] = judge('no-private-contact', text);
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', certainty: 'likely', excerpt });
});

test.each([
  'Mejla kontakt@stockholm.se.',
  'Handläggaren nås på kim.ek@stockholm.se.',
  'styrelsen.bergsgruvan@gmail.com',
  'info.bergsgruvan@gmail.com',
  'brfbergsgruvan@hotmail.com',
  'kulturforeningen.ek@outlook.com',
  'Skriv fornamn.efternamn@gmail.com.',
  'namn@gmail.com eller test@outlook.com',
  'Ett konto hos gmail.com eller outlook.com.',
  'Följ oss på @gmail och @telia.',
  'kim@gmail.com.example',
  'kim@minhotmail.com',
  'Telefon: 08-465 004 00',
  'Växel 08-465 004 00, mobil 070-174 06 05',
  'Kundservice privat 08-465 004 00',
  'Privat mobiltelefoni: 0771-567 567',
  'Hemtjänsten 08-465 004 00',
  'Hemtelefon kan bytas mot mobil 2031.',
  'Handläggarens telefon: 08-465 004 00',
  'Elevhälsans telefon 08-465 004 00',
  'Anhörigas telefonlinje: 08-465 004 00',
])('leaves %s', (text) => {
  expect(marked('no-private-contact', text)).toEqual([]);
});

test('finds an address in a link, once for what is read and once for where it leads', () => {
  expect(marked('no-private-contact', '<a href="mailto:k.ek@gmail.com">k.ek@gmail.com</a>', { format: 'html' })).toHaveLength(2);
  expect(marked('no-private-contact', '<k.ek@gmail.com>', { format: 'markdown' })).toHaveLength(1);
});

test('a letter may hold what is its receiver’s own', () => {
  expect(marked('no-private-contact', 'Mejla k.ek@gmail.com.', { profile: 'letter' })).toEqual([]);
});
