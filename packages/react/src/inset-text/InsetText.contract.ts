import type { ComponentContract } from '../internal/contract.ts';

export const insetTextContract = {
  name: 'InsetText',
  lead: 'Lyfter fram en del av texten med en linje i kanten: ett exempel, ett villkor eller en lagtext.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-inset-text',
  replaces: [{ className: 'well' }],
  children: { required: true, text: 'paragraph' },
  dataAttributes: [],
} as const satisfies ComponentContract;
