import type { ComponentContract } from '../internal/contract.ts';

export const containerContract = {
  name: 'Container',
  lead: 'Håller innehållet inom sidans bredd, med sidans marginaler.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-container',
  replaces: [{ className: 'container' }, { className: 'container-fluid' }],
  children: { required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
