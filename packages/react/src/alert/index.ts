export { Alert } from './Alert.tsx';
export type * from './Alert.tsx';
export type { AlertTexts } from './Alert.texts.ts';
