export { Toggletip } from './Toggletip.tsx';
export type * from './Toggletip.tsx';
