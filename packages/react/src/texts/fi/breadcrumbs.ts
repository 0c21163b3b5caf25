import type { BreadcrumbsTexts } from '../../breadcrumbs/Breadcrumbs.texts.ts';

/** Breadcrumbs's own words in Finnish. */
export const breadcrumbsTexts: BreadcrumbsTexts = {
  label: 'Murupolku',
};
