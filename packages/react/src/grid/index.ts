export { Grid } from './Grid.tsx';
export { GridItem } from './GridItem.tsx';
export type * from './Grid.tsx';
export type * from './GridItem.tsx';
