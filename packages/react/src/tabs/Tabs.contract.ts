import type { ComponentContract } from '../internal/contract.ts';

export const tabsContract = {
  name: 'Tabs',
  lead: 'Delar upp en sida i delar som läsaren ser en i taget. Passar när delarna är av samma slag och ingen behöver jämföra dem.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-tabs',
  replaces: [{ className: 'nav-tabs' }, { className: 'tab-content' }],
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Tabb', does: 'Går till den valda fliken, och sedan till det den visar.' },
    { keys: 'Höger- och vänsterpil', does: 'Väljer fliken bredvid. Efter den sista kommer den första.' },
    { keys: 'Uppåt- och nedåtpil', does: 'Gör detsamma på små skärmar, där flikarna ligger under varandra.' },
    { keys: 'Home och End', does: 'Väljer den första och den sista fliken.' },
  ],
} as const satisfies ComponentContract;
