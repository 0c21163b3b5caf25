/** The words that say who speaks. Those about the city are the brand manual's: translate them, never reword them. */
export interface SenderTexts {
  /** In the box that stands where there is no logotype. */
  city: string;
  /** Heard after the logotype or name when it is a link: where it leads. */
  home: string;
  /** What a company of the city with a profile of its own must write. */
  partOfCity: string;
  /** What a contractor must write, as long as the contract runs. */
  onBehalf: string;
  /** Before the partners, unless `partners.text` says it otherwise. */
  partners: string;
}

export const senderTexts: SenderTexts = {
  city: 'Stockholms stad',
  home: 'till startsidan',
  partOfCity: 'En del av Stockholms stad',
  onBehalf: 'På uppdrag av Stockholms stad',
  partners: 'I samarbete med',
};
