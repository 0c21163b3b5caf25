import type { BreadcrumbsTexts } from '../../breadcrumbs/Breadcrumbs.texts.ts';

/** Breadcrumbs's own words in English. */
export const breadcrumbsTexts: BreadcrumbsTexts = {
  label: 'Breadcrumbs',
};
