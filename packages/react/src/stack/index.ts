export { Stack } from './Stack.tsx';
export type * from './Stack.tsx';
