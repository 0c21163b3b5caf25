import type { ComponentContract } from '../internal/contract.ts';

export const dateBlockContract = {
  name: 'DateBlock',
  lead: 'Dagen för ett evenemang som ett block: siffran stor och månaden under. Den står till vänster i ett kort.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-date-block',
  replaces: [],
  dataAttributes: [],
} as const satisfies ComponentContract;
