import type { PaginationTexts } from '../../pagination/Pagination.texts.ts';

/** Pagination's own words in Finnish. */
export const paginationTexts: PaginationTexts = { label: 'Sivut', previous: 'Edellinen sivu', next: 'Seuraava sivu', page: 'Sivu' };
