export { Tag } from './Tag.tsx';
export type * from './Tag.tsx';
export type { TagTexts } from './Tag.texts.ts';
