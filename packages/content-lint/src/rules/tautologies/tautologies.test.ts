import { expect, test } from 'vitest';
import { judge, marked, suggested } from '../../../test/judge.ts';

test.each([
  ['Vi är positiva, men önskar dock mer stöd.', 'men önskar'],
  ['Men det är dock svårt.', 'Men det är'],
  ['Det är centralt viktiga mål.', 'viktiga'],
  ['Välj den mest optimala vägen.', 'optimala'],
  ['Det blir mer enklare så.', 'enklare'],
  ['Den mest största skolan.', 'största'],
  ['Ytterligare fler platser behövs.', 'Fler'],
  ['Det gäller även också barn.', 'även'],
  ['Vi har bara endast två platser.', 'bara'],
  ['Det kostar cirka ungefär 100 kronor.', 'cirka'],
  ['Vi samarbetar tillsammans med skolan.', 'samarbetar'],
  ['Boken ska återlämnas. Du återlämnar tillbaka den här.', 'återlämnar'],
  ['Vi upprepar igen frågan.', 'upprepar'],
  ['Du måste förboka i förväg.', 'förboka'],
  ['Det är gratis utan kostnad.', 'gratis'],
  ['Vi städar dagligen varje dag.', 'dagligen'],
])('%s → %s', (text, right) => {
  expect(suggested('tautologies', text)).toEqual([right]);
  expect(marked('tautologies', text.replace(marked('tautologies', text)[0] ?? '', right))).toEqual([]);
});

test.each([
  ['Vi lånar ut bland annat böcker, spel m.m.', 'bland annat böcker, spel m.m.'],
  ['Ta med t.ex. pass, körkort osv.', 't.ex. pass, körkort osv.'],
  ['Det finns till exempel gungor och rutschkanor med mera i parken.', 'till exempel gungor och rutschkanor med mera'],
  ['Planen ska bidra till att fler barn ska lära sig simma.', 'ska bidra till att fler barn ska'],
  ['Vi ska se till att du ska få svar.', 'ska se till att du ska'],
])('gives advice: %s', (text, words) => {
  expect(marked('tautologies', text)).toEqual([words]);
  expect(judge('tautologies', text)[0]?.severity).toBe('info');
});

test.each([
  'Men vi svarar. Dock inte i dag.',
  'Vi svarar, men inte i dag, dock senast i morgon.',
  'Vi ville ringa, men ingen svarade och därför skrev vi dock ett brev.',
  'Skolan ligger centralt. Viktiga gator är nära.',
  'Det är mest bra mat. Lösningen är optimal.',
  'Vi behöver mer. Bättre mat, större lokaler och fler platser.',
  'Gör det mer eller mindre enkelt.',
  'Ytterligare två platser behövs.',
  'Det gäller också, även om du är sen. Det gäller också även om du är sen.',
  'Det är bara barn som endast äter glass.',
  'Det kostar cirka 100 kronor, ungefär som förut.',
  'Det är fortfarande öppet. Ännu finns det platser.',
  'Vi samarbetar. Tillsammans blir vi starka.',
  'Hon kom tillbaka igen efter sommaren.',
  'Du får pengarna tillbaka om du återlämnar boken.',
  'Boka i förväg om du vill vara säker.',
  'Vi lånar ut bland annat böcker, och på vintern lånar vi ut skidor, pulkor m.m.',
  'Bland annat böcker lånas ut. Där finns också spel med mera.',
  'Bland barnen finns flera som läser böcker med mera.',
  'Planen ska bidra till att fler barn lär sig simma och ska följas upp.',
  'Vi ska se till att de som ska börja får en plats.',
  'Vi ska lämna svaret till nämnden, som ska besluta.',
  'Skriv inte ”även också”.',
])('leaves %s', (text) => {
  expect(marked('tautologies', text)).toEqual([]);
});
