import type { ComponentContract } from '../internal/contract.ts';

export const spinnerContract = {
  name: 'Spinner',
  lead: 'Visar att något pågår när vi inte vet hur lång tid det tar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-spinner',
  replaces: [],
  children: { required: false, text: 'message' },
  accessibleName: { from: ['children', 'label'], required: true },
  dataAttributes: [
    { name: 'data-size', values: ['large'], description: 'A ring of 40 px.' },
    { name: 'data-delayed', values: ['true'], description: 'Shown after half a second.' },
    { name: 'data-words', values: ['hidden'], description: 'The words are for those who listen, and for all where nothing may move.' },
  ],
} as const satisfies ComponentContract;
