import type { SearchFormTexts } from '../../search-form/SearchForm.texts.ts';

/** SearchForm's own words in English. */
export const searchFormTexts: SearchFormTexts = { button: 'Search' };
