import type { ComponentContract } from '../internal/contract.ts';

export const progressBarContract = {
  name: 'ProgressBar',
  lead: 'Visar hur mycket som är gjort av något som tar en stund, till exempel när en fil skickas.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-progress-bar',
  replaces: [{ element: 'progress' }],
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
