export { Sender } from './Sender.tsx';
export type * from './Sender.tsx';
export type * from './Sender.types.ts';
export type { SenderTexts } from './Sender.texts.ts';
