import type { ComponentContract } from '../internal/contract.ts';

export const detailsContract = {
  name: 'Details',
  lead: 'Gömmer en förklaring i löpande text. Den som behöver den öppnar den, andra läser vidare.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-details',
  replaces: [{ element: 'details' }],
  children: { required: true, text: 'paragraph' },
  accessibleName: { from: ['summary'], required: true },
  dataAttributes: [],
  keys: [{ keys: 'Enter eller Mellanslag', does: 'Öppnar eller stänger förklaringen.' }],
} as const satisfies ComponentContract;
