export { Container } from './Container.tsx';
export type * from './Container.tsx';
