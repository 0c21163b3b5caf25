export { FormProgress } from './FormProgress.tsx';
export type * from './FormProgress.tsx';
export type { FormProgressTexts } from './FormProgress.texts.ts';
