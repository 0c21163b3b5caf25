import type { ComponentContract } from '../internal/contract.ts';

export const quoteContract = {
  name: 'Quote',
  lead: 'Någons ord, och vem som sa dem.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-quote',
  replaces: [{ element: 'blockquote' }],
  children: { required: true, text: 'paragraph' },
  dataAttributes: [],
} as const satisfies ComponentContract;
