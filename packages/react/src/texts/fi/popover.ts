import type { PopoverTexts } from '../../popover/Popover.texts.ts';

/** Popover's own words in Finnish. */
export const popoverTexts: PopoverTexts = {
  close: 'Sulje',
};
