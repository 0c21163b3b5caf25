import type { ComponentContract } from '../internal/contract.ts';
import { dialogTexts } from './Dialog.texts.ts';

export const dialogContract = {
  name: 'Dialog',
  lead: 'Ställer en fråga som måste få svar innan man kan gå vidare. Vid sidans kant blir den en låda för till exempel filter.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-dialog',
  replaces: [{ element: 'dialog' }],
  children: { required: false, text: 'paragraph' },
  accessibleName: { from: ['title'], required: true },
  dataAttributes: [{ name: 'data-placement', values: ['start', 'end'], description: 'Which edge of the page it stands at; without it, in the middle.' }],
  keys: [
    { keys: 'Esc', does: 'Stänger dialogen. Fokus går tillbaka till knappen som öppnade den.' },
    { keys: 'Tabb', does: 'Går till nästa fält eller knapp i dialogen. Sidan bakom går inte att nå.' },
  ],
  texts: { ...dialogTexts },
} as const satisfies ComponentContract;
