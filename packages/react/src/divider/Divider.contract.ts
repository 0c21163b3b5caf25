import type { ComponentContract } from '../internal/contract.ts';

export const dividerContract = {
  name: 'Divider',
  lead: 'En linje mellan delar som inte hör ihop.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-divider',
  replaces: [],
  dataAttributes: [{ name: 'data-weight', values: ['2'], description: 'Present on the heavier line.' }],
} as const satisfies ComponentContract;
