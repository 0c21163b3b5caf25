export { SiteHeader } from './SiteHeader.tsx';
export type * from './SiteHeader.tsx';
export type { SiteHeaderTexts } from './SiteHeader.texts.ts';
