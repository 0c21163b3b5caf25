import type { ServiceNavigationTexts } from '../../service-navigation/ServiceNavigation.texts.ts';

/** ServiceNavigation's own words in English. */
export const serviceNavigationTexts: ServiceNavigationTexts = { menu: 'Menu', navigation: 'Service menu' };
