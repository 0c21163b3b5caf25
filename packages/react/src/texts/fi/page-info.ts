import type { PageInfoTexts } from '../../page-info/PageInfo.texts.ts';

/** PageInfo's own words in Finnish. */
export const pageInfoTexts: PageInfoTexts = {
  title: 'Tietoa tästä sivusta',
  updated: 'Päivitetty',
  responsible: 'Sivusta vastaa',
  nextReview: 'Tarkistamme sivun seuraavan kerran',
  languages: 'Saatavilla myös kielillä',
};
