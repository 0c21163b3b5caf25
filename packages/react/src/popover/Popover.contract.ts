import type { ComponentContract } from '../internal/contract.ts';
import { popoverTexts } from './Popover.texts.ts';

export const popoverContract = {
  name: 'Popover',
  lead: 'En knapp som öppnar en liten ruta intill. Sidan bakom går att använda hela tiden.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-popover',
  replaces: [],
  children: { required: true, text: 'paragraph' },
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Enter eller Mellanslag', does: 'Öppnar eller stänger rutan.' },
    { keys: 'Tabb', does: 'Går från knappen in i rutan.' },
    { keys: 'Esc', does: 'Stänger rutan. Fokus går tillbaka till knappen.' },
  ],
  texts: { ...popoverTexts },
} as const satisfies ComponentContract;
