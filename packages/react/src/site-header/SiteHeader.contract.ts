import type { ComponentContract } from '../internal/contract.ts';
import { siteHeaderTexts } from './SiteHeader.texts.ts';

export const siteHeaderContract = {
  name: 'SiteHeader',
  lead: 'Ligger först på varje sida: vem som talar, och vägarna in.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-site-header',
  replaces: [{ className: 'navbar' }],
  dataAttributes: [
    { name: 'data-variant', values: ['site', 'service'], description: 'Website or e-service.' },
    { name: 'data-menu', values: ['narrow', 'always'], description: 'Present when there is a menu: only below 992 px, or at all widths.' },
    { name: 'data-relation', values: ['city', 'part-of-city', 'on-behalf'], description: 'On the sender: who speaks.' },
    { name: 'data-layout', values: ['row'], description: 'On the sender: the name beside the logotype from 992 px.' },
  ],
  keys: [
    { keys: 'Tabb', does: 'Går till nästa länk.' },
    { keys: 'Enter eller mellanslag', does: 'Öppnar eller stänger menyn eller sökfältet när knappen har fokus.' },
  ],
  texts: { ...siteHeaderTexts },
} as const satisfies ComponentContract;
