import type { ComponentContract } from '../internal/contract.ts';

export const factBoxContract = {
  name: 'FactBox',
  lead: 'Svaret i korthet, för den som inte läser vidare: vad det kostar, vem som kan söka och hur lång tid det tar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-fact-box',
  replaces: [],
  children: { required: false, text: 'paragraph' },
  accessibleName: { from: ['title', 'aria-label'], required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
