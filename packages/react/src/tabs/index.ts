export { Tabs } from './Tabs.tsx';
export type * from './Tabs.tsx';
