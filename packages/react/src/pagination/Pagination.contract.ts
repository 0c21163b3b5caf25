import type { ComponentContract } from '../internal/contract.ts';
import { paginationTexts } from './Pagination.texts.ts';

export const paginationContract = {
  name: 'Pagination',
  lead: 'Delar upp en lång lista på flera sidor. Läsaren går framåt, bakåt eller direkt till en sida.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-pagination',
  replaces: [{ className: 'pagination' }, { className: 'pager' }],
  accessibleName: { from: ['texts', 'aria-label'], required: true },
  dataAttributes: [{ name: 'data-only', values: ['wide', 'narrow'], description: 'On what is there at one width only: from 768 px, or below it.' }],
  keys: [{ keys: 'Tabb', does: 'Går till nästa sidnummer.' }],
  texts: { ...paginationTexts },
} as const satisfies ComponentContract;
