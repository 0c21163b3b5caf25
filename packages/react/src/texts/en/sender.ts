import type { SenderTexts } from '../../sender/Sender.texts.ts';

/** Sender's own words in English. */
export const senderTexts: SenderTexts = {
  city: 'City of Stockholm',
  home: 'to the start page',
  partOfCity: 'A municipal company, City of Stockholm',
  onBehalf: 'On behalf of the City of Stockholm',
  partners: 'In cooperation with',
};
