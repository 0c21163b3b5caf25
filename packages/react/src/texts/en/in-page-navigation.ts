import type { InPageNavigationTexts } from '../../in-page-navigation/InPageNavigation.texts.ts';

/** InPageNavigation's own words in English. */
export const inPageNavigationTexts: InPageNavigationTexts = { label: 'On this page' };
