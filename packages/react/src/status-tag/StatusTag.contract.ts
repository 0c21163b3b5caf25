import type { ComponentContract } from '../internal/contract.ts';

export const statusTagContract = {
  name: 'StatusTag',
  lead: 'Säger var ett ärende står: pågår, klart, väntar på dig eller avslag. Alltid ikon och ord tillsammans.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-status-tag',
  replaces: [{ className: 'label-success' }, { className: 'label-warning' }, { className: 'label-danger' }, { className: 'label-info' }],
  children: { required: true, text: 'label' },
  dataAttributes: [{ name: 'data-tone', values: ['neutral', 'info', 'success', 'warning', 'error'], description: 'What the status means.' }],
} as const satisfies ComponentContract;
