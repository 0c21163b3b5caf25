import type { ComponentContract } from '../internal/contract.ts';
import { inPageNavigationTexts } from './InPageNavigation.texts.ts';

export const inPageNavigationContract = {
  name: 'InPageNavigation',
  lead: 'Visar vad en lång sida innehåller, som länkar till rubrikerna. Passar på sidor med fyra rubriker eller fler.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-in-page-navigation',
  replaces: [{ className: 'toc' }],
  accessibleName: { from: ['texts', 'aria-label'], required: true },
  dataAttributes: [{ name: 'data-sticky', values: ['true'], description: 'Present when it follows the reader from 992 px.' }],
  keys: [{ keys: 'Tabb', does: 'Går till nästa rubrik i listan.' }],
  texts: { ...inPageNavigationTexts },
} as const satisfies ComponentContract;
