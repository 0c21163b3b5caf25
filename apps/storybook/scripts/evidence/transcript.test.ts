import { expect, test } from 'vitest';
import { transcriptOf } from './transcript.ts';

test('has a heading for each story, so that a change shows where it is', () => {
  expect(transcriptOf('Button', [{ name: 'Standard', transcript: '- button "Spara"\n# Tabb: button "Spara"\n' }, { name: 'Lång text', transcript: '- button "Kontakta oss"\n' }])).toBe(
    '# Så läses Button upp. Skrivs av npm run evidence, ändra inte för hand.\n\n# Standard\n- button "Spara"\n# Tabb: button "Spara"\n\n# Lång text\n- button "Kontakta oss"\n',
  );
});
