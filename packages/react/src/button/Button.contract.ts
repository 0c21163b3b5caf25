import type { ComponentContract } from '../internal/contract.ts';
import { buttonTexts } from './Button.texts.ts';

export const buttonContract = {
  name: 'Button',
  lead: 'Gör något, eller leder vidare med samma tyngd som en knapp.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-button',
  replaces: [
    { element: 'button' },
    { element: 'input', attributes: { type: 'submit' } },
    { element: 'input', attributes: { type: 'button' } },
    { element: 'input', attributes: { type: 'reset' } },
  ],
  children: { required: true, text: 'button' },
  accessibleName: { from: ['children', 'aria-label'], required: true },
  dataAttributes: [
    { name: 'data-variant', values: ['primary', 'secondary', 'tertiary', 'danger'], description: 'How much it weighs.' },
    { name: 'data-size', values: ['small', 'medium', 'large'], description: '40, 48 or 64 px high.' },
    { name: 'data-icon-position', values: ['start', 'end'], description: 'Present when there is an icon.' },
    { name: 'data-busy', values: ['true'], description: 'Present while it is busy.' },
  ],
  keys: [
    { keys: 'Enter', does: 'Trycker på knappen eller följer länken.' },
    { keys: 'Mellanslag', does: 'Trycker på knappen. Gör ingenting med en länk.' },
  ],
  texts: { ...buttonTexts },
} as const satisfies ComponentContract;
