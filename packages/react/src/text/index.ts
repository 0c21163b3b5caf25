export { Text } from './Text.tsx';
export type * from './Text.tsx';
