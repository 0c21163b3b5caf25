import type { ComponentContract } from '../internal/contract.ts';
import { senderTexts } from './Sender.texts.ts';

export const senderContract = {
  name: 'Sender',
  lead: 'Säger vem som talar: staden och dess förvaltning, ett av stadens bolag, eller någon på stadens uppdrag.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-sender',
  replaces: [],
  dataAttributes: [
    { name: 'data-relation', values: ['city', 'part-of-city', 'on-behalf'], description: 'Who speaks: the city, a company of the city, or a contractor.' },
    { name: 'data-layout', values: ['row', 'stack'], description: 'The name beside the logotype from 992 px, or always below it.' },
  ],
  keys: [{ keys: 'Tabb', does: 'Går till nästa länk: logotypen och partnernas webbplatser, om de är länkar.' }],
  texts: { ...senderTexts },
} as const satisfies ComponentContract;
