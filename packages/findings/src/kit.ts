export type * from './kit/manifest.ts';
export type * from './kit/tokens.ts';
export { kitComponents } from './kit/kit-components.ts';
export { exportedFrom } from './kit/project-barrels.ts';
export { readKit, type FoundKit, type Kit, type MissingKit } from './kit/read-kit.ts';
