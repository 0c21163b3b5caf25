export { ErrorPage } from './ErrorPage.tsx';
export type * from './ErrorPage.tsx';
export type { ErrorPageTexts } from './ErrorPage.texts.ts';
