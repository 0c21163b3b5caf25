export { DateBlock } from './DateBlock.tsx';
export type * from './DateBlock.tsx';
