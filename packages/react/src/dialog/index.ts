export { Dialog } from './Dialog.tsx';
export type * from './Dialog.tsx';
export type { DialogTexts } from './Dialog.texts.ts';
