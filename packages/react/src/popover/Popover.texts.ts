/** The popover's own words. */
export interface PopoverTexts {
  /** On the button with the cross. */
  close: string;
}

export const popoverTexts: PopoverTexts = { close: 'Stäng' };
