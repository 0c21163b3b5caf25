export { EmptyState } from './EmptyState.tsx';
export type * from './EmptyState.tsx';
