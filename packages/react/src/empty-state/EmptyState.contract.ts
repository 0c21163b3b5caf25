import type { ComponentContract } from '../internal/contract.ts';

export const emptyStateContract = {
  name: 'EmptyState',
  lead: 'Står där en lista skulle ha stått: vad som saknas, varför, och vad du kan göra i stället.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-empty-state',
  replaces: [],
  children: { required: false, text: 'paragraph' },
  accessibleName: { from: ['title'], required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
