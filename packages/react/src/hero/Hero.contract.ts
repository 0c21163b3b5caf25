import type { ComponentContract } from '../internal/contract.ts';

export const heroContract = {
  name: 'Hero',
  lead: 'Öppnar en sida: vad den är till för i stora ord, och det första du kan göra.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-hero',
  replaces: [{ className: 'jumbotron' }],
  children: { required: false },
  dataAttributes: [
    { name: 'data-size', values: ['display', 'h1'], description: 'The size of the title.' },
    { name: 'data-picture', values: ['true'], description: 'Present when there is a picture.' },
  ],
} as const satisfies ComponentContract;
