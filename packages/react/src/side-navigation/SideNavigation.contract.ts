import type { ComponentContract } from '../internal/contract.ts';

export const sideNavigationContract = {
  name: 'SideNavigation',
  lead: 'Visar sidorna i en del av webbplatsen, och var läsaren är. På små skärmar ligger den hopfälld ovanför texten.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-side-navigation',
  replaces: [{ className: 'nav-stacked' }],
  accessibleName: { from: ['label', 'aria-label'], required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Tabb', does: 'Går till nästa länk.' },
    { keys: 'Enter eller mellanslag', does: 'Öppnar eller stänger listan på små skärmar.' },
  ],
} as const satisfies ComponentContract;
