/** The error page's own words. */
export interface ErrorPageTexts {
  notFoundTitle: string;
  notFoundLead: string;
  forbiddenTitle: string;
  forbiddenLead: string;
  serverErrorTitle: string;
  serverErrorLead: string;
  closedTitle: string;
  closedLead: string;
  /** Before the code to tell when one rings. */
  reference: string;
}

export const errorPageTexts: ErrorPageTexts = {
  notFoundTitle: 'Sidan finns inte',
  notFoundLead: 'Adressen kan vara felskriven, eller så har vi flyttat eller tagit bort sidan.',
  forbiddenTitle: 'Du kan inte se den här sidan',
  forbiddenLead: 'Den är bara till för vissa. Kontrollera att du har loggat in med rätt uppgifter.',
  serverErrorTitle: 'Sidan gick inte att visa',
  serverErrorLead: 'Felet är vårt, inte ditt. Vänta en stund och försök igen.',
  closedTitle: 'Tjänsten är stängd just nu',
  closedLead: 'Vi arbetar med den. Försök igen senare i dag.',
  reference: 'Om du ringer oss, säg den här koden:',
};
