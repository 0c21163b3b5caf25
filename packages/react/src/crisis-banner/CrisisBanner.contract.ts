import type { ComponentContract } from '../internal/contract.ts';
import { crisisBannerTexts } from './CrisisBanner.texts.ts';

export const crisisBannerContract = {
  name: 'CrisisBanner',
  lead: 'Säger vad alla måste veta nu. Ligger först på varje sida så länge läget varar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-crisis-banner',
  replaces: [],
  children: { required: true, text: 'paragraph' },
  accessibleName: { from: ['texts', 'aria-label'], required: true },
  dataAttributes: [],
  texts: { ...crisisBannerTexts },
} as const satisfies ComponentContract;
