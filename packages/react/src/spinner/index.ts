export { Spinner } from './Spinner.tsx';
export type * from './Spinner.tsx';
