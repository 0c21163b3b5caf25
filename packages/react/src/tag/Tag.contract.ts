import type { ComponentContract } from '../internal/contract.ts';
import { tagTexts } from './Tag.texts.ts';

export const tagContract = {
  name: 'Tag',
  lead: 'Säger med ett ord vad något handlar om. Den kan också vara en länk, eller ett filter som går att ta bort.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-tag',
  replaces: [{ className: 'label' }],
  children: { required: true, text: 'label' },
  accessibleName: { from: ['children'], required: true },
  dataAttributes: [{ name: 'data-variant', values: ['tint', 'outline', 'filled'], description: 'How much it weighs.' }],
  keys: [
    { keys: 'Enter', does: 'Följer taggen om den är en länk, eller tar bort den.' },
    { keys: 'Mellanslag', does: 'Tar bort taggen om den är en knapp.' },
  ],
  texts: { ...tagTexts },
} as const satisfies ComponentContract;
