export { SideNavigation } from './SideNavigation.tsx';
export type * from './SideNavigation.tsx';
