/** The dialog's own words. */
export interface DialogTexts {
  /** On the button with the cross. */
  close: string;
}

export const dialogTexts: DialogTexts = { close: 'Stäng' };
