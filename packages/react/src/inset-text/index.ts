export { InsetText } from './InsetText.tsx';
export type * from './InsetText.tsx';
