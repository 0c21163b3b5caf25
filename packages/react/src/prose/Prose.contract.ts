import type { ComponentContract } from '../internal/contract.ts';

export const proseContract = {
  name: 'Prose',
  lead: 'Löpande text: den råa HTML som kommer från ett publiceringsverktyg, med artikelns bredd och rytm.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-prose',
  replaces: [{ className: 'rte' }, { className: 'article-body' }],
  children: { required: false },
  dataAttributes: [],
} as const satisfies ComponentContract;
