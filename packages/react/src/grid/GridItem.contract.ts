import type { ComponentContract } from '../internal/contract.ts';

export const gridItemContract = {
  name: 'GridItem',
  lead: 'En del av ett rutnät med tolv spalter.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-grid__item',
  replaces: [],
  children: { required: true },
  dataAttributes: [{ name: 'data-span', values: ['3', '4', '5', '6', '7', '8', '9'], description: 'How many of the twelve columns it takes.' }],
} as const satisfies ComponentContract;
