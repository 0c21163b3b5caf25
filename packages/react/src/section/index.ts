export { Section } from './Section.tsx';
export type * from './Section.tsx';
