import type { ComponentContract } from '../internal/contract.ts';

export const accordionContract = {
  name: 'Accordion',
  lead: 'Samlar frågor och svar under varandra. Läsaren öppnar det som gäller henne och slipper resten.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-accordion',
  replaces: [],
  children: { required: true },
  dataAttributes: [],
  keys: [
    { keys: 'Tabb', does: 'Går till nästa rubrik i dragspelet.' },
    { keys: 'Enter eller Mellanslag', does: 'Öppnar eller stänger det som står under rubriken.' },
  ],
} as const satisfies ComponentContract;
