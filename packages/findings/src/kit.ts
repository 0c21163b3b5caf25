export type * from './kit/manifest.ts';
export type * from './kit/tokens.ts';
export { readKit, type FoundKit, type Kit, type MissingKit } from './kit/read-kit.ts';
