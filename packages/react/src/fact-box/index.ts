export { FactBox } from './FactBox.tsx';
export type * from './FactBox.tsx';
