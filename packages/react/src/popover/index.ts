export { Popover } from './Popover.tsx';
export type * from './Popover.tsx';
export type { PopoverTexts } from './Popover.texts.ts';
