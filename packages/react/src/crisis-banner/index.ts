export { CrisisBanner } from './CrisisBanner.tsx';
export type * from './CrisisBanner.tsx';
export type { CrisisBannerTexts } from './CrisisBanner.texts.ts';
