export { Button } from './Button.tsx';
export type * from './Button.tsx';
export type { ButtonTexts } from './Button.texts.ts';
