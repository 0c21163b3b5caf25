/** The button's own words. */
export interface ButtonTexts {
  /** Shown instead of the label while the button is busy. */
  busy: string;
}

export const buttonTexts: ButtonTexts = { busy: 'Vänta …' };
