import type { ComponentContract } from '../internal/contract.ts';
import { inlineMessageTexts } from './InlineMessage.texts.ts';

export const inlineMessageContract = {
  name: 'InlineMessage',
  lead: 'Säger med en rad något om det som står bredvid, utan att ta plats som en ruta.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-inline-message',
  replaces: [],
  children: { required: true, text: 'message' },
  accessibleName: { from: ['children'], required: true },
  dataAttributes: [{ name: 'data-tone', values: ['info', 'success', 'warning', 'error'], description: 'What kind of message it is.' }],
  texts: { ...inlineMessageTexts },
} as const satisfies ComponentContract;
