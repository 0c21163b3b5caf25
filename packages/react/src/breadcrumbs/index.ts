export { Breadcrumbs } from './Breadcrumbs.tsx';
export type * from './Breadcrumbs.tsx';
export type { BreadcrumbsTexts } from './Breadcrumbs.texts.ts';
