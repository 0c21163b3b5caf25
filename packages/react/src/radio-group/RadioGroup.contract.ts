import type { ComponentContract } from '../internal/contract.ts';
import { fieldTexts } from '../internal/field-texts.ts';

export const radioGroupContract = {
  name: 'RadioGroup',
  lead: 'Ett val bland några få alternativ.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-radio-group',
  replaces: [{ element: 'input', attributes: { type: 'radio' } }],
  accessibleName: { from: ['legend'], required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Tabb', does: 'Går till det valda alternativet, annars till det första.' },
    { keys: 'Pil upp och ned', does: 'Väljer alternativet före eller efter.' },
    { keys: 'Mellanslag', does: 'Väljer alternativet som har fokus.' },
  ],
  texts: { ...fieldTexts },
} as const satisfies ComponentContract;
