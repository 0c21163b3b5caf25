import type { ComponentContract } from '../internal/contract.ts';

export const cardContract = {
  name: 'Card',
  lead: 'En väg till en sida: rubriken är länken, och hela kortet går att trycka på. Rutor, nyheter och evenemang är också kort.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-card',
  // Bootstrap 3 has panels and thumbnails.
  replaces: [{ className: 'panel' }, { className: 'thumbnail' }],
  children: { required: false, text: 'paragraph' },
  accessibleName: { from: ['title'], required: true },
  dataAttributes: [
    { name: 'data-variant', values: ['outline', 'plain', 'tile'], description: 'Present when it is more than the ground that data-sthlm-surface gives it.' },
    { name: 'data-layout', values: ['row', 'compact'], description: 'Present when the picture stands beside the text.' },
    { name: 'data-size', values: ['h2', 'h4'], description: 'The type style of the title, where it is not h3.' },
  ],
  keys: [{ keys: 'Enter', does: 'Följer kortets länk.' }],
} as const satisfies ComponentContract;
