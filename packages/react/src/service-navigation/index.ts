export { ServiceNavigation } from './ServiceNavigation.tsx';
export type * from './ServiceNavigation.tsx';
export type { ServiceNavigationTexts } from './ServiceNavigation.texts.ts';
