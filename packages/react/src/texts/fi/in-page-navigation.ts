import type { InPageNavigationTexts } from '../../in-page-navigation/InPageNavigation.texts.ts';

/** InPageNavigation's own words in Finnish. */
export const inPageNavigationTexts: InPageNavigationTexts = { label: 'Tällä sivulla' };
