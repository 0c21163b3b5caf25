import type { SearchFormTexts } from '../../search-form/SearchForm.texts.ts';

/** SearchForm's own words in Finnish. */
export const searchFormTexts: SearchFormTexts = { button: 'Hae' };
