export { SkipLink } from './SkipLink.tsx';
export type * from './SkipLink.tsx';
