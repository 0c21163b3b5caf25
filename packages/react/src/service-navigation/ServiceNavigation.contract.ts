import type { ComponentContract } from '../internal/contract.ts';
import { serviceNavigationTexts } from './ServiceNavigation.texts.ts';

export const serviceNavigationContract = {
  name: 'ServiceNavigation',
  lead: 'Visar en e-tjänsts namn och vägarna i den, på en rad under sidhuvudet.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-service-navigation',
  replaces: [],
  dataAttributes: [],
  keys: [
    { keys: 'Tabb', does: 'Går till nästa länk.' },
    { keys: 'Enter eller mellanslag', does: 'Öppnar eller stänger menyn på små skärmar.' },
  ],
  texts: { ...serviceNavigationTexts },
} as const satisfies ComponentContract;
