import type { PopoverTexts } from '../../popover/Popover.texts.ts';

/** Popover's own words in English. */
export const popoverTexts: PopoverTexts = {
  close: 'Close',
};
