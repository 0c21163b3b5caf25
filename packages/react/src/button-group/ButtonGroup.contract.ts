import type { ComponentContract } from '../internal/contract.ts';

export const buttonGroupContract = {
  name: 'ButtonGroup',
  lead: 'Knapparna i ett formulär: under varandra på mobilen, bredvid varandra på större skärmar. Den viktigaste först.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-button-group',
  replaces: [{ className: 'btn-toolbar' }],
  children: { required: true },
  dataAttributes: [],
} as const satisfies ComponentContract;
