import { expect, test } from 'vitest';
import { extractCatalogue } from '../../extract/catalogue.ts';
import { jsxExtractor } from '../../extract/jsx.ts';
import { judge, marked } from '../../../test/judge.ts';

const catalogue = { uri: 'locales/sv/form.json', format: extractCatalogue };
const error = (words: string): string => JSON.stringify({ form: { errors: { field: words } } });

test.each([
  ['Du har angett fel personnummer. Försök igen.', 'Du har angett fel'],
  ['Du har skrivit in en felaktig adress. Kontrollera den.', 'Du har skrivit in en felaktig'],
  ['Du har glömt att fylla i namnet.', 'Du har glömt'],
  ['Ogiltigt datum', 'Ogiltigt'],
  ['E-postadressen är felaktig.', 'felaktig'],
  ['Inloggningen misslyckades.', 'misslyckades'],
])('%s: %s', (text, words) => {
  expect(judge('error-text', error(text), catalogue)[0]).toMatchObject({ excerpt: words, severity: 'warning' });
});

test('only advises where no word of a way out is known', () => {
  expect(judge('error-text', error('Något gick fel.'), catalogue)).toMatchObject([{ severity: 'info', excerpt: 'Något gick fel.' }]);
});

test('knows an error by its prop', () => {
  const format = jsxExtractor((source, exported) => (source === '@stockholm/react' && exported === 'Input' ? { props: [{ name: 'error', text: 'error' }] } : undefined));
  expect(marked('error-text', "import { Input } from '@stockholm/react';\nconst a = <Input error=\"Ogiltigt telefonnummer\" />;", { uri: 'a.jsx', format })).toEqual(['Ogiltigt']);
});

test('takes blame for a fault in any message', () => {
  expect(marked('error-text', '{"page":{"body":"Sidan saknas, eller så har du skrivit in en felaktig länk."}}', catalogue)).toEqual(['du skrivit in en felaktig']);
  expect(marked('error-text', '{"page":{"body":"Sidan saknas. Du skrev fel adress."}}', catalogue)).toEqual(['Du skrev fel']);
});

test.each([
  'Skriv personnumret med tolv siffror.',
  'Skriv en e-postadress, till exempel namn@example.com.',
  'Välj en förskola.',
  'Det gick inte att spara. Försök igen om en stund.',
  'Filen är för stor. Den får vara högst 10 MB.',
  'Datumet måste vara efter den 1 maj.',
  'Lösenordet behöver minst tolv tecken.',
  'Du kan bara välja tre skolor.',
  'Ange ett tal mellan 1 och 10.',
  'Koden är ogiltig. Be om en ny och försök igen.',
  'Sidan kan inte visas just nu.',
  'Ring 08-465 004 00 så hjälper vi dig.',
  'Logga in igen för att fortsätta.',
  'Fyll i alla fält som är markerade.',
  'Tiden är bokad av någon annan. Välj en ny tid.',
  'Kontrollera att adressen är rätt.',
  'Ta bort mellanslagen i numret.',
  'Bifoga ett intyg.',
  'Uppdatera sidan.',
  'Vänta en stund.',
])('leaves %s', (text) => {
  expect(marked('error-text', error(text), catalogue)).toEqual([]);
});

test('leaves prose and other messages', () => {
  expect(marked('error-text', 'Avtalet är ogiltigt. Om du har angett fel uppgifter kan beslutet ändras.')).toEqual([]);
  expect(marked('error-text', '{"status":"Ogiltigt kort","title":"Felaktiga uppgifter"}', catalogue)).toEqual([]);
});
