import type { ComponentContract } from '../internal/contract.ts';

export const listContract = {
  name: 'List',
  lead: 'En lista i textens rytm: punkter, siffror, ja och nej, eller länkar med linjer mellan.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-list',
  // Bare lists also hold navigation and cards: only those that look like a list of the old stylesheet are this one.
  replaces: [{ className: 'list-unstyled' }, { className: 'list-group' }],
  children: { required: true },
  dataAttributes: [{ name: 'data-variant', values: ['bullet', 'number', 'plain', 'divided', 'yes', 'no'], description: 'What stands before each item.' }],
} as const satisfies ComponentContract;
