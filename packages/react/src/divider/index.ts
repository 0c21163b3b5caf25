export { Divider } from './Divider.tsx';
export type * from './Divider.tsx';
