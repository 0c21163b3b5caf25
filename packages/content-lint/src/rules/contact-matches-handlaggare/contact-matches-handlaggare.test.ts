import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

const official = { profile: 'official' };
const header = (name: string, address: string): string => `Handläggare\n${name}\nTelefon: 08-465 004 00\n\nTill\nSocialnämnden\n\nTjänsteutlåtande\n\nExempelgatan 6\n${address}\nstart.stockholm\n`;

test.each([
  ['Karolin Exempelberg Al', 'daniel.exempelsson@stockholm.se'],
  ['Åsa Exempelström', 'lars.exempelsson@stockholm.se'],
  ['Anna-Karin von Exempel', 'eva.annars@stockholm.se'],
])('%s and %s', (name, address) => {
  expect(judge('contact-matches-handlaggare', header(name, address), official)).toMatchObject([{ excerpt: address, severity: 'warning' }]);
});

test.each(['sv', 'en'] as const)('reads the name beside the label, and keeps it out of the message: %s', (lang) => {
  const findings = judge('contact-matches-handlaggare', 'Handläggare: Åsa Exempelström, 08-465 004 00\n\ndaniel.exempelsson@stockholm.se\n', { ...official, lang });
  expect(findings).toMatchObject([{ message: expect.stringContaining('handläggare') as string }]);
  expect(JSON.stringify(findings)).not.toMatch(/Åsa|Exempelström/u);
});

test('only asks about someone who is named', () => {
  expect(judge('contact-matches-handlaggare', `${header('Åsa Exempelström', 'daniel.exempelsson@stockholm.se')}\nDaniel Exempelsson\navdelningschef\n`, official)).toMatchObject([{ certainty: 'ask', severity: 'info' }]);
});

test('reads two names below one label', () => {
  expect(marked('contact-matches-handlaggare', header('Åsa Exempelström\nTelefon: 08-465 004 01\nLars Exempelsson', 'lars.exempelsson@stockholm.se'), official)).toEqual([]);
});

test.each([
  ['Åsa Exempelström', 'asa.exempelstrom@stockholm.se'],
  ['Åsa Exempelström', 'asa.nygift@stockholm.se'],
  ['Åsa Exempelström', 'registrator.bromma@stockholm.se'],
  ['Åsa Exempelström', 'exploateringskontoret.expl@stockholm.se'],
  ['Åsa Exempelström', 'lars.exempelsson@example.com'],
  ['Karolin Exempelberg Al', 'karolin.al@stockholm.se'],
  ['Karolin Exempelberg Al', 'karolin.exempelberg.al@stockholm.se'],
  ['Anna-Karin Exempelsson', 'annakarin.exempelsson@stockholm.se'],
  ['Anna-Karin Exempelsson', 'anna-karin.exempelsson@edu.stockholm.se'],
  ['Lars Exempelsson', 'lars.exempelsson2@stockholm.se'],
  ['Karin Exempelsson', 'anna-karin.nygift@stockholm.se'],
  ['Lars af Exempel', 'lars.afexempel@stockholm.se'],
  ['Lars Exempelsson', 'lars.exempelsson@stockholm.se\neva.annars@stockholm.se'],
  ['André Exempelsson', 'andre.exempelsson@stockholm.se'],
  ['Lars Exempelsson', ''],
  ['Lars Erik Exempelsson', 'lars-erik.exempelsson@stockholm.se'],
  ['Lars Exempelsson', 'kontaktcenter@stockholm.se'],
  ['Lars Exempelsson', 'kundtjanst.skola@edu.stockholm.se'],
  ['Zoë Exempelgård', 'zoe.exempelgard@stockholm.se'],
  ['Lars Exempelsson', 'LARS.EXEMPELSSON@STOCKHOLM.SE'],
  ['Lars Exempelsson', 'eva.annars@regionen.example'],
])('leaves %s and %s', (name, address) => {
  expect(marked('contact-matches-handlaggare', header(name, address), official)).toEqual([]);
});

test.each([
  'Kontakta daniel.exempelsson@stockholm.se.',
  'Handläggaren hör av sig. Mejla daniel.exempelsson@stockholm.se.',
  'Handläggare\n\nTill\nSocialnämnden\n\ndaniel.exempelsson@stockholm.se',
  'En handläggare på socialtjänsten tar emot.\n\ndaniel.exempelsson@stockholm.se',
])('leaves a text that names no handläggare: %s', (text) => {
  expect(marked('contact-matches-handlaggare', text, official)).toEqual([]);
});

test('is about official texts and letters', () => {
  const text = header('Åsa Exempelström', 'lars.exempelsson@stockholm.se');
  expect(marked('contact-matches-handlaggare', text, { profile: 'letter' })).toHaveLength(1);
  expect(marked('contact-matches-handlaggare', text, { profile: 'web' })).toEqual([]);
});
