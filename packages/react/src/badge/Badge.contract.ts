import type { ComponentContract } from '../internal/contract.ts';

export const badgeContract = {
  name: 'Badge',
  lead: 'Visar hur många nya det finns av något, intill länken eller knappen dit.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-badge',
  replaces: [{ className: 'badge' }],
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
