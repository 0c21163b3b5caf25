import type { ComponentContract } from '../internal/contract.ts';
import { errorPageTexts } from './ErrorPage.texts.ts';

export const errorPageContract = {
  name: 'ErrorPage',
  lead: 'Innehållet på en sida som inte gick att visa: vad som hände i klara ord, och vägarna vidare.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-error-page',
  replaces: [],
  children: { required: false, text: 'paragraph' },
  dataAttributes: [{ name: 'data-kind', values: ['not-found', 'forbidden', 'server-error', 'closed'], description: 'What happened.' }],
  texts: { ...errorPageTexts },
} as const satisfies ComponentContract;
