export { SearchForm } from './SearchForm.tsx';
export type * from './SearchForm.tsx';
export type { SearchFormTexts } from './SearchForm.texts.ts';
