import type { ComponentContract } from '../internal/contract.ts';

export const stackContract = {
  name: 'Stack',
  lead: 'Delar under varandra med samma avstånd emellan.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-stack',
  replaces: [],
  children: { required: true },
  dataAttributes: [{ name: 'data-gap', values: ['4', '8', '16', '24', '32', '40', '64'], description: 'Between the parts, in px; 20 without it.' }],
} as const satisfies ComponentContract;
