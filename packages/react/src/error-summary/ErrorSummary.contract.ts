import type { ComponentContract } from '../internal/contract.ts';
import { errorSummaryTexts } from './ErrorSummary.texts.ts';

export const errorSummaryContract = {
  name: 'ErrorSummary',
  lead: 'Samlar felen i ett formulär överst på sidan, med en länk till varje fält.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-error-summary',
  replaces: [],
  accessibleName: { from: ['title'], required: false },
  dataAttributes: [],
  keys: [
    { keys: 'Tabb', does: 'Går till nästa fel i listan.' },
    { keys: 'Enter', does: 'Flyttar fokus till fältet med felet.' },
  ],
  texts: { ...errorSummaryTexts },
} as const satisfies ComponentContract;
