export { Badge } from './Badge.tsx';
export type * from './Badge.tsx';
