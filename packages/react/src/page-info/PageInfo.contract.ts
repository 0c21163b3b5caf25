import type { ComponentContract } from '../internal/contract.ts';
import { pageInfoTexts } from './PageInfo.texts.ts';

export const pageInfoContract = {
  name: 'PageInfo',
  lead: 'Ligger sist på sidan och berättar när den granskades, vem som ansvarar och vilka språk den finns på.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-page-info',
  replaces: [],
  accessibleName: { from: ['title', 'texts', 'aria-label'], required: true },
  dataAttributes: [],
  texts: { ...pageInfoTexts },
} as const satisfies ComponentContract;
