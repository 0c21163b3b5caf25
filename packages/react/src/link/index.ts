export { Link } from './Link.tsx';
export type * from './Link.tsx';
export type { LinkTexts } from './Link.texts.ts';
