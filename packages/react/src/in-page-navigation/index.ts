export { InPageNavigation } from './InPageNavigation.tsx';
export type * from './InPageNavigation.tsx';
export type { InPageNavigationTexts } from './InPageNavigation.texts.ts';
