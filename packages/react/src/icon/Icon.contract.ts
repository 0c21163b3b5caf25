import type { ComponentContract } from '../internal/contract.ts';

export const iconContract = {
  name: 'Icon',
  lead: 'En bild intill ord, eller en som står för ett ord som alla känner igen.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-icon',
  replaces: [{ className: 'glyphicon' }, { className: 'fa' }],
  accessibleName: { from: ['label'], required: false },
  dataAttributes: [{ name: 'data-size', values: ['16', '20', '32', '40'], description: 'Side in px; 24 without it.' }],
} as const satisfies ComponentContract;
