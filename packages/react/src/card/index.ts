export { Card } from './Card.tsx';
export type * from './Card.tsx';
