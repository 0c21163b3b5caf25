import type { ComponentContract } from '../internal/contract.ts';
import { pageInfoTexts } from './PageInfo.texts.ts';

export const pageInfoContract = {
  name: 'PageInfo',
  status: 'experimental',
  since: '0.1.0',
  className: 'sthlm-page-info',
  replaces: [],
  accessibleName: { from: ['title', 'texts', 'aria-label'], required: true },
  dataAttributes: [],
  texts: { ...pageInfoTexts },
} as const satisfies ComponentContract;
