export { VisuallyHidden } from './VisuallyHidden.tsx';
export type * from './VisuallyHidden.tsx';
