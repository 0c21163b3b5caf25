export { PageInfo } from './PageInfo.tsx';
export type * from './PageInfo.tsx';
export type { PageInfoTexts } from './PageInfo.texts.ts';
