export { ButtonGroup } from './ButtonGroup.tsx';
export type * from './ButtonGroup.tsx';
