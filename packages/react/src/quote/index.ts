export { Quote } from './Quote.tsx';
export type * from './Quote.tsx';
