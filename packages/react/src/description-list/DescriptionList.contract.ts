import type { ComponentContract } from '../internal/contract.ts';

export const descriptionListContract = {
  name: 'DescriptionList',
  lead: 'Par av ord och det som hör till: fakta om ett ärende, eller svar att kontrollera innan du skickar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-description-list',
  replaces: [{ className: 'dl-horizontal' }],
  dataAttributes: [],
} as const satisfies ComponentContract;
