export { SiteFooter } from './SiteFooter.tsx';
export type * from './SiteFooter.tsx';
export type { SiteFooterTexts } from './SiteFooter.texts.ts';
