import type { PageInfoTexts } from '../../page-info/PageInfo.texts.ts';

/** PageInfo's own words in English. */
export const pageInfoTexts: PageInfoTexts = {
  title: 'About this page',
  updated: 'Updated',
  responsible: 'Responsible for the page',
  nextReview: 'We review the page again',
  languages: 'Also available in',
};
