import type { ComponentContract } from '../internal/contract.ts';

export const siteHeaderActionContract = {
  name: 'SiteHeaderAction',
  lead: 'En genväg i sidhuvudet, till exempel sök eller Mina sidor.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-site-header-action',
  replaces: [],
  children: { required: true, text: 'link' },
  accessibleName: { from: ['children', 'aria-label'], required: true },
  dataAttributes: [
    { name: 'data-narrow', values: ['label', 'icon', 'nothing'], description: 'What is left below 992 px.' },
    { name: 'data-framed', values: ['true'], description: 'Present when it has a frame.' },
  ],
  keys: [{ keys: 'Enter', does: 'Följer länken eller trycker på knappen.' }],
} as const satisfies ComponentContract;
