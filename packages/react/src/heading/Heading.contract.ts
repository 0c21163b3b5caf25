import type { ComponentContract } from '../internal/contract.ts';

export const headingContract = {
  name: 'Heading',
  lead: 'En rubrik: nivån är till för den som lyssnar, storleken för den som ser.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-heading',
  replaces: [{ element: 'h1' }, { element: 'h2' }, { element: 'h3' }, { element: 'h4' }, { element: 'h5' }, { element: 'h6' }],
  children: { required: true, text: 'heading' },
  accessibleName: { from: ['children'], required: true },
  dataAttributes: [{ name: 'data-size', values: ['display', 'h1', 'h1-small', 'h2', 'h3', 'h4'], description: 'The type style.' }],
} as const satisfies ComponentContract;
