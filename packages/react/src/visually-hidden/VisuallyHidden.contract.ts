import type { ComponentContract } from '../internal/contract.ts';

export const visuallyHiddenContract = {
  name: 'VisuallyHidden',
  lead: 'Ord för den som lyssnar, när den som ser får veta samma sak på annat sätt.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-visually-hidden',
  replaces: [{ className: 'sr-only' }, { className: 'visuallyhidden' }],
  children: { required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
