export { StatusTag } from './StatusTag.tsx';
export type * from './StatusTag.tsx';
