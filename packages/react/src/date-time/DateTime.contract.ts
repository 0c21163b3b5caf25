import type { ComponentContract } from '../internal/contract.ts';

export const dateTimeContract = {
  name: 'DateTime',
  lead: 'Skriver datum och klockslag som vi gör i staden: ”tisdag 5 maj 2026 kl. 18–20”. Program kan läsa dem också.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-date-time',
  replaces: [{ element: 'time' }],
  children: { required: false },
  dataAttributes: [],
} as const satisfies ComponentContract;
