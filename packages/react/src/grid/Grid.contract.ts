import type { ComponentContract } from '../internal/contract.ts';

export const gridContract = {
  name: 'Grid',
  lead: 'Spalter: en på mobilen, och på större skärmar tolv att dela på, eller lika breda för kort och rutor.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-grid',
  replaces: [],
  children: { required: true },
  dataAttributes: [
    { name: 'data-span', values: ['3', '4', '5', '6', '7', '8', '9'], description: 'On a part: how many of the twelve columns it takes.' },
    { name: 'data-columns', values: ['2', '3', '4'], description: 'Equal columns.' }, { name: 'data-gap', values: ['8', '16', '24', '32', '40', '64'], description: 'Between the parts, in px.' }],
} as const satisfies ComponentContract;
