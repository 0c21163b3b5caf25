import type { ComponentContract } from '../internal/contract.ts';

export const clusterContract = {
  name: 'Cluster',
  lead: 'Små delar bredvid varandra, som radbryts när platsen tar slut.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-cluster',
  replaces: [],
  children: { required: true },
  dataAttributes: [{ name: 'data-gap', values: ['4', '8', '16', '24', '32', '40', '64'], description: 'Between the parts, in px; 16 without it.' }],
} as const satisfies ComponentContract;
