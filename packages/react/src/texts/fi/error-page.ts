import type { ErrorPageTexts } from '../../error-page/ErrorPage.texts.ts';

/** ErrorPage's own words in Finnish. */
export const errorPageTexts: ErrorPageTexts = {
  notFoundTitle: 'Sivua ei löydy',
  notFoundLead: 'Osoite voi olla väärin kirjoitettu, tai olemme siirtäneet tai poistaneet sivun.',
  forbiddenTitle: 'Et voi nähdä tätä sivua',
  forbiddenLead: 'Se on tarkoitettu vain joillekin. Tarkista, että olet kirjautunut oikeilla tiedoilla.',
  serverErrorTitle: 'Sivua ei voi näyttää',
  serverErrorLead: 'Vika on meidän, ei sinun. Odota hetki ja yritä uudelleen.',
  closedTitle: 'Palvelu on juuri nyt suljettu',
  closedLead: 'Korjaamme sitä. Yritä uudelleen myöhemmin tänään.',
  reference: 'Jos soitat meille, kerro tämä koodi:',
};
