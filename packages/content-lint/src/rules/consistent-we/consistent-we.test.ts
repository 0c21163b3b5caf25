import { expect, test } from 'vitest';
import { judge, marked } from '../../../test/judge.ts';

test.each([
  ['Förvaltningen instämmer i vikten av att vi svarar i tid.', 'vi'],
  ['Socialförvaltningen ser behovet. Det är viktigt att våra besökare får hjälp.', 'våra besökare'],
  ['Vi arbetar med lokalerna. Därför anser förvaltningen att ansökan ska beviljas.', 'Vi'],
  ['Nämnden tackar för remissen. Förslaget påverkar oss mycket.', 'oss'],
])('%s: %s', (text, words) => {
  expect(judge('consistent-we', text, { profile: 'official' })).toMatchObject([{ excerpt: words, severity: 'info' }]);
});

test('tells once of a document', () => {
  expect(marked('consistent-we', 'Förvaltningen ser att vi behövs.\n\nFörvaltningen vet att vi finns.', { profile: 'official' })).toEqual(['vi']);
});

test.each([
  'Vi svarar inom två dagar. Du kan också besöka oss.',
  'Förvaltningen svarar inom två dagar och bedömer ansökan.',
  'Vi på förvaltningen svarar inom två dagar.',
  'Kontakta förvaltningen så hjälper vi dig.',
  'Vi lämnar över ärendet till nämnden.',
  'Din ansökan prövas av nämnden och vi skickar beslutet.',
  'Förvaltningen skriver: ”Vi ser fram emot ett möte”.',
  'Målet är ”Våra målgrupper ska känna tillit”. Förvaltningen delar det.',
  'Förvaltningens lokaler ligger i centrum och vi bor nära.',
  'Hyran betalas till kontoret. Vi påminner dig.',
  'Våra förskolor, våra skolor och våra parker.',
  'Förvaltningar och bolag samarbetar med oss.',
  'Ordföranden i nämnden säger att vi behövs.',
  'Enligt förvaltningen har vi fel.',
  'Du kan ringa oss eller Stadsbyggnadskontoret.',
  'Förvaltningen svarar inom två dagar.\n\nVi har öppet varje dag.',
])('leaves %s', (text) => {
  expect(marked('consistent-we', text, { profile: 'official' })).toEqual([]);
});

test('is not about pages, where people ask and answer too', () => {
  expect(marked('consistent-we', 'Förvaltningen instämmer i att vi svarar.', { profile: 'web' })).toEqual([]);
});
