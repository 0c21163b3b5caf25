/** The words of the page info. */
export interface PageInfoTexts {
  title: string;
  updated: string;
  responsible: string;
  nextReview: string;
  languages: string;
}

export const pageInfoTexts: PageInfoTexts = {
  title: 'Om den här sidan',
  updated: 'Uppdaterad',
  responsible: 'Ansvarar för sidan',
  nextReview: 'Vi ser över sidan igen',
  languages: 'Finns också på',
};
