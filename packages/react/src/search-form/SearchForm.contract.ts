import type { ComponentContract } from '../internal/contract.ts';
import { searchFormTexts } from './SearchForm.texts.ts';

export const searchFormContract = {
  name: 'SearchForm',
  lead: 'Ett fält och en knapp som leder till en sida med sökresultat.',
  status: 'stable',
  since: '0.1.0',
  className: 'sthlm-search-form',
  replaces: [{ element: 'input', attributes: { type: 'search' } }],
  accessibleName: { from: ['label'], required: true },
  dataAttributes: [],
  keys: [{ keys: 'Enter', does: 'Söker, när fältet eller knappen har fokus.' }],
  texts: { ...searchFormTexts },
} as const satisfies ComponentContract;
