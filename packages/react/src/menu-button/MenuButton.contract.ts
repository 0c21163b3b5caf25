import type { ComponentContract } from '../internal/contract.ts';

export const menuButtonContract = {
  name: 'MenuButton',
  lead: 'En knapp som visar några länkar och åtgärder som sällan behövs. Det som de flesta ska göra har en egen knapp.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-menu-button',
  replaces: [{ className: 'dropdown' }, { className: 'btn-group' }],
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Enter eller mellanslag', does: 'Öppnar eller stänger menyn.' },
    { keys: 'Tabb', does: 'Går från knappen till det första i menyn, och vidare.' },
    { keys: 'Esc', does: 'Stänger menyn och går tillbaka till knappen.' },
  ],
} as const satisfies ComponentContract;
