import type { ComponentContract } from '../internal/contract.ts';

export const stepsContract = {
  name: 'Steps',
  lead: 'Visar i ordning hur något går till: vad du gör först, och vad som händer sedan.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-steps',
  replaces: [],
  dataAttributes: [],
} as const satisfies ComponentContract;
