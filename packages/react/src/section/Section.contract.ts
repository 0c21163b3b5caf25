import type { ComponentContract } from '../internal/contract.ts';

export const sectionContract = {
  name: 'Section',
  lead: 'Ett band över hela sidan med egen yta och luft. Text, länkar, knappar och fokus får rätt färger av sig själva.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-section',
  replaces: [{ className: 'jumbotron-fluid' }],
  children: { required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
