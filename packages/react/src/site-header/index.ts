export { SiteHeader } from './SiteHeader.tsx';
export { SiteHeaderAction } from './SiteHeaderAction.tsx';
export type * from './SiteHeader.tsx';
export type * from './SiteHeaderAction.tsx';
export type { SiteHeaderTexts } from './SiteHeader.texts.ts';
