export { SiteHeaderAction } from './SiteHeaderAction.tsx';
export type * from './SiteHeaderAction.tsx';
