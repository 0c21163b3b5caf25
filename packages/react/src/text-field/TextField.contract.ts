import type { ComponentContract } from '../internal/contract.ts';
import { fieldTexts } from '../internal/field-texts.ts';

export const textFieldContract = {
  name: 'TextField',
  lead: 'Ett fält att skriva i, med etikett, hjälptext och felmeddelande.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-text-field',
  replaces: [
    { element: 'input', attributes: { type: 'text' } },
    { element: 'input', attributes: { type: 'email' } },
    { element: 'input', attributes: { type: 'tel' } },
    { element: 'input', attributes: { type: 'url' } },
    { element: 'input', attributes: { type: 'password' } },
    { element: 'textarea' },
  ],
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [
    { name: 'data-width', values: ['full', 'name', 'personnummer', 'year', 'day'], description: 'How wide the control is: as wide as what is written in it.' },
  ],
  texts: { ...fieldTexts },
} as const satisfies ComponentContract;
