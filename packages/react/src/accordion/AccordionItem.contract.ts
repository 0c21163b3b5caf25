import type { ComponentContract } from '../internal/contract.ts';

export const accordionItemContract = {
  name: 'AccordionItem',
  lead: 'En rubrik i ett dragspel, med det som den öppnar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-accordion__item',
  replaces: [],
  children: { required: true, text: 'paragraph' },
  accessibleName: { from: ['title'], required: true },
  dataAttributes: [],
  keys: [{ keys: 'Enter eller Mellanslag', does: 'Öppnar eller stänger det som står under rubriken.' }],
} as const satisfies ComponentContract;
