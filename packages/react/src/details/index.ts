export { Details } from './Details.tsx';
export type * from './Details.tsx';
