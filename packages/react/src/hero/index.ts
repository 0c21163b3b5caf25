export { Hero } from './Hero.tsx';
export type * from './Hero.tsx';
