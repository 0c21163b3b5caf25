export { Pagination } from './Pagination.tsx';
export type * from './Pagination.tsx';
export type { PaginationTexts } from './Pagination.texts.ts';
