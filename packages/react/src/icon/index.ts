export { Icon } from './Icon.tsx';
export type * from './Icon.tsx';
