export { List } from './List.tsx';
export type * from './List.tsx';
