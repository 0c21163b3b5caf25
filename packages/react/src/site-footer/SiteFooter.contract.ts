import type { ComponentContract } from '../internal/contract.ts';
import { siteFooterTexts } from './SiteFooter.texts.ts';

export const siteFooterContract = {
  name: 'SiteFooter',
  lead: 'Ligger sist på varje sida: avsändare, vägar till kontakt och det som lagen kräver.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-site-footer',
  replaces: [{ className: 'footer' }],
  dataAttributes: [
    { name: 'data-relation', values: ['city', 'part-of-city', 'on-behalf'], description: 'On the sender: who speaks.' },
    { name: 'data-layout', values: ['stack'], description: 'On the sender: the name below the logotype.' },
  ],
  keys: [{ keys: 'Tabb', does: 'Går till nästa länk.' }],
  texts: { ...siteFooterTexts },
} as const satisfies ComponentContract;
