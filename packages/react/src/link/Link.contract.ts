import type { ComponentContract } from '../internal/contract.ts';
import { linkTexts } from './Link.texts.ts';

export const linkContract = {
  name: 'Link',
  lead: 'Leder någonstans, och säger vart.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-link',
  replaces: [{ element: 'a' }],
  children: { required: true, text: 'link' },
  accessibleName: { from: ['children', 'aria-label'], required: true },
  dataAttributes: [
    { name: 'data-standalone', values: ['true'], description: 'Present on a link that stands alone: bold, with an arrow.' },
    { name: 'data-icon', values: ['true'], description: 'Present when an icon stands beside the words.' },
  ],
  keys: [{ keys: 'Enter', does: 'Följer länken.' }],
  texts: { ...linkTexts },
} as const satisfies ComponentContract;
