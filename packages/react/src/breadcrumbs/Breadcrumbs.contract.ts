import type { ComponentContract } from '../internal/contract.ts';
import { breadcrumbsTexts } from './Breadcrumbs.texts.ts';

export const breadcrumbsContract = {
  name: 'Breadcrumbs',
  lead: 'Visar var på webbplatsen man är och vägen tillbaka. På mobil bara ett steg upp.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-breadcrumbs',
  replaces: [{ className: 'breadcrumb' }],
  accessibleName: { from: ['texts', 'aria-label'], required: true },
  dataAttributes: [],
  keys: [{ keys: 'Tabb', does: 'Går till nästa sida i raden.' }],
  texts: { ...breadcrumbsTexts },
} as const satisfies ComponentContract;
