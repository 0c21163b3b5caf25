export { ProgressBar } from './ProgressBar.tsx';
export type * from './ProgressBar.tsx';
