import type { SenderTexts } from '../../sender/Sender.texts.ts';

/** Sender's own words in Finnish. */
export const senderTexts: SenderTexts = {
  city: 'Tukholman kaupunki',
  home: 'etusivulle',
  partOfCity: 'Osa Tukholman kaupunkia',
  onBehalf: 'Tukholman kaupungin toimeksiannosta',
  partners: 'Yhteistyössä',
};
