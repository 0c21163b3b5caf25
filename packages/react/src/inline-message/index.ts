export { InlineMessage } from './InlineMessage.tsx';
export type * from './InlineMessage.tsx';
export type { InlineMessageTexts } from './InlineMessage.texts.ts';
