export { MenuButton } from './MenuButton.tsx';
export type * from './MenuButton.tsx';
