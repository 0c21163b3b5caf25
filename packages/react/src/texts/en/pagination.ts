import type { PaginationTexts } from '../../pagination/Pagination.texts.ts';

/** Pagination's own words in English. */
export const paginationTexts: PaginationTexts = { label: 'Pages', previous: 'Previous page', next: 'Next page', page: 'Page' };
