export { BackLink } from './BackLink.tsx';
export type * from './BackLink.tsx';
export type { BackLinkTexts } from './BackLink.texts.ts';
