export { Prose } from './Prose.tsx';
export type * from './Prose.tsx';
