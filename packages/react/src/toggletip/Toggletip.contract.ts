import type { ComponentContract } from '../internal/contract.ts';

export const toggletipContract = {
  name: 'Toggletip',
  lead: 'Förklarar ett ord eller en rubrik på ett fält, med en rad eller två bakom ett litet i.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-toggletip',
  replaces: [],
  children: { required: true, text: 'hint' },
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Enter eller Mellanslag', does: 'Öppnar eller stänger förklaringen.' },
    { keys: 'Esc', does: 'Stänger förklaringen.' },
  ],
} as const satisfies ComponentContract;
