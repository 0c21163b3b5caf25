import type { ComponentContract } from '../internal/contract.ts';
import { alertTexts } from './Alert.texts.ts';

export const alertContract = {
  name: 'Alert',
  lead: 'Säger något viktigt om sidan eller om det läsaren just gjorde.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-alert',
  // `alert` is the class of Bootstrap 3, on which the city's styleguide for e-services is built.
  replaces: [{ className: 'alert' }],
  children: { required: false, text: 'paragraph' },
  accessibleName: { from: ['title'], required: true },
  dataAttributes: [
    { name: 'data-tone', values: ['info', 'success', 'warning', 'error'], description: 'What kind of message it is.' },
  ],
  texts: { ...alertTexts },
} as const satisfies ComponentContract;
