import type { ComponentContract } from '../internal/contract.ts';

export const skipLinkContract = {
  name: 'SkipLink',
  lead: 'Låter den som använder tangentbord hoppa förbi sidhuvudet. Syns när den har fokus.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-skip-link',
  replaces: [],
  children: { required: false, text: 'link' },
  accessibleName: { from: ['children'], required: false },
  dataAttributes: [],
  keys: [{ keys: 'Tabb', does: 'Visar länken när sidan nyss har öppnats.' }, { keys: 'Enter', does: 'Flyttar fokus till innehållet.' }],
} as const satisfies ComponentContract;
