import type { ComponentContract } from '../internal/contract.ts';
import { formProgressTexts } from './FormProgress.texts.ts';

export const formProgressContract = {
  name: 'FormProgress',
  lead: 'Visar var i ett formulär man är: vilket steg det är, vad som är klart och vad som är kvar.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-form-progress',
  replaces: [],
  dataAttributes: [{ name: 'data-state', values: ['done', 'current', 'coming'], description: 'How far a step is.' }],
  texts: { ...formProgressTexts },
} as const satisfies ComponentContract;
