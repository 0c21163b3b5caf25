import type { ComponentContract } from '../internal/contract.ts';
import { backLinkTexts } from './BackLink.texts.ts';

export const backLinkContract = {
  name: 'BackLink',
  lead: 'Leder till steget före i en e-tjänst, eller till listan som läsaren kom från. Ligger ovanför rubriken.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-back-link',
  replaces: [],
  children: { required: false, text: 'link' },
  accessibleName: { from: ['children', 'texts', 'aria-label'], required: true },
  dataAttributes: [],
  keys: [{ keys: 'Enter', does: 'Går till sidan före.' }],
  texts: { ...backLinkTexts },
} as const satisfies ComponentContract;
