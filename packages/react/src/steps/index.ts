export { Steps } from './Steps.tsx';
export type * from './Steps.tsx';
