export { ErrorSummary } from './ErrorSummary.tsx';
export type * from './ErrorSummary.tsx';
export type { ErrorSummaryTexts } from './ErrorSummary.texts.ts';
