import type { ComponentContract } from '../internal/contract.ts';
import { siteFooterTexts } from './SiteFooter.texts.ts';

export const siteFooterContract = {
  name: 'SiteFooter',
  status: 'experimental',
  since: '0.1.0',
  className: 'sthlm-site-footer',
  replaces: [{ className: 'footer' }],
  dataAttributes: [],
  keys: [{ keys: 'Tabb', does: 'Går till nästa länk.' }],
  texts: { ...siteFooterTexts },
} as const satisfies ComponentContract;
