import type { ServiceNavigationTexts } from '../../service-navigation/ServiceNavigation.texts.ts';

/** ServiceNavigation's own words in Finnish. */
export const serviceNavigationTexts: ServiceNavigationTexts = { menu: 'Valikko', navigation: 'Palvelun valikko' };
