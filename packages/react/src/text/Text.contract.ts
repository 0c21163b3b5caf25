import type { ComponentContract } from '../internal/contract.ts';

export const textContract = {
  name: 'Text',
  lead: 'Löpande text i någon av textens fyra stilar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-text',
  replaces: [],
  children: { required: true, text: 'paragraph' },
  dataAttributes: [
    { name: 'data-size', values: ['lead', 'body', 'ui', 'small'], description: 'The type style.' },
    { name: 'data-tone', values: ['default', 'secondary'], description: 'How strong it is. On soft, field and deep surfaces both have the colour of the text.' },
  ],
  customProperties: [{ name: '--sthlm-text-measure', description: 'The widest line. 60ch for lead, else that of `--sthlm-layout-measure`.' }],
} as const satisfies ComponentContract;
