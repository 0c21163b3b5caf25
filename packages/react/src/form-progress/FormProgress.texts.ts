/** The words between a form's steps and their numbers. */
export interface FormProgressTexts {
  /** What the list of steps is called by those who listen. */
  label: string;
  /** Heard before a step that is done, in place of the check. */
  done: string;
  /** "Steg" in "Steg 2 av 5: Om dig". */
  step: string;
  /** "av" in "Steg 2 av 5: Om dig". */
  of: string;
  /** Before the step that comes after this one. */
  next: string;
}

export const formProgressTexts: FormProgressTexts = { label: 'Steg i formuläret', done: 'Klart', step: 'Steg', of: 'av', next: 'Härnäst' };
