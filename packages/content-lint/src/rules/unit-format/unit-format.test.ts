import { expect, test } from 'vitest';
import { applyEdits } from '../../index.ts';
import { judge, marked } from '../../../test/judge.ts';

const mended = (text: string): string => applyEdits(text, judge('unit-format', text).flatMap(({ edits }) => edits ?? []));

test.each([
  ['Det är 5km till badet.', 'Det är 5\u00A0km till badet.'],
  ['Det är 2,5km till badet.', 'Det är 2,5\u00A0km till badet.'],
  ['Det är 5-10km till badet.', 'Det är 5-10\u00A0km till badet.'],
  ['Filen är 10MB.', 'Filen är 10\u00A0MB.'],
  ['Väskan väger 10 Kg.', 'Väskan väger 10\u00A0kg.'],
  ['Väskan väger 10KG.', 'Väskan väger 10\u00A0kg.'],
  ['Det drar 500 kwh per år.', 'Det drar 500\u00A0kWh per år.'],
  ['Ljudet är 45 db.', 'Ljudet är 45\u00A0dB.'],
  ['Lokalen är 60 m2.', 'Lokalen är 60\u00A0m².'],
  ['Det är 20°C ute.', 'Det är 20\u00A0°C ute.'],
  ['Kör 30 km/h.', 'Kör 30\u00A0km/tim.'],
  ['Kör 30km/tim.', 'Kör 30\u00A0km/tim.'],
  ['Barnet är 5år.', 'Barnet är 5\u00A0år.'],
  ['Vänta 15min.', 'Vänta 15\u00A0min.'],
])('%s → %s', (text, right) => {
  expect(mended(text)).toBe(right);
  expect(marked('unit-format', right)).toEqual([]);
});

test.each([
  'Det är 5 km till badet.',
  'Det är 5\u00A0km.',
  'Nätet är 5G, inte 4G eller 3G.',
  'Bilden är i 4K och filmen i 3D.',
  'Lokalen är 60 kvm eller 60 m².',
  'Filen är 10 MB, minnet 4 GB.',
  'Kör 30 km/tim.',
  'Rum 12b i hus 5a.',
  'En 15-minuterspromenad och en 5-kilometersbana.',
  'Koden X2kg finns i lagret.',
  'Det är 20 °C ute.',
  'Hon är 15 år.',
  'Antal 10 st.',
  'Buss 4 och linje 17m.',
  'Han sa: ”5km är långt”.',
  'Färgen #5km och adressen https://example.com/5km.',
  'Skriv till 10km@example.com.',
  'Loppet 10km-rundan.',
  'Koden 10 KM2B.',
  'A4 och A3, 100 ark.',
  'Klockan 10 mars 2026.',
  'Mål 5 Jämställdhet.',
  'Filen 5km.pdf finns.',
  'Vi är 5 mm bort.',
  'Laget har 5 CL-titlar och vann 2 CL.',
  'Vi jämför 2 DB och 3 ML.',
])('leaves %s', (text) => {
  expect(marked('unit-format', text)).toEqual([]);
});
