export type Language = 'sv' | 'en';

/** The words of the reporter and the matcher, apart from what is said about a rule. */
export interface Phrases {
  /** Opens a finding that axe could not decide. */
  cannotTell: (fault: string) => string;
  contrast: (measured: number, required: number) => string;
  fixed: string;
  /** A rule of axe threw, for example because the page changed while it was read. */
  aborted: string;
  review: string;
  component: string;
  element: string;
  readMore: string;
  notAccessible: (count: number) => string;
  accessible: string;
  needsLayout: (rules: readonly string[]) => string;
}

const number = (language: Language, value: number): string => value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 2 });

export const phrases: Readonly<Record<Language, Phrases>> = {
  sv: {
    cannotTell: (fault) => `Det går inte att avgöra automatiskt. Kontrollera om det här stämmer: ${fault}`,
    contrast: (measured, required) => `Kontrasten är ${number('sv', measured)}:1, kravet är ${number('sv', required)}:1.`,
    fixed: 'åtgärdat',
    aborted: 'Stad: en kontroll av tillgängligheten avbröts. Nästa ändring på sidan kontrolleras som vanligt.',
    review: 'granska själv',
    component: 'Komponent',
    element: 'Element',
    readMore: 'Läs mer',
    notAccessible: (count) => `Elementet har ${count} ${count === 1 ? 'brist' : 'brister'} i tillgänglighet.`,
    accessible: 'Elementet har inga kända brister i tillgänglighet, men testet väntar sig minst en.',
    needsLayout: (rules) =>
      'Den här miljön ritar inte sidan (jsdom eller happy-dom), så inget kan sägas om ' +
      `${rules.join(', ')}. Kör testet i Vitest browser mode, eller skriv toBeAccessible({ withoutLayout: true }) ` +
      'och pröva de reglerna i ett annat test.',
  },
  en: {
    cannotTell: (fault) => `This can't be decided by a program. Check whether it holds: ${fault}`,
    contrast: (measured, required) => `The contrast is ${number('en', measured)}:1, the requirement is ${number('en', required)}:1.`,
    fixed: 'fixed',
    aborted: 'Stad: an accessibility check was aborted. The next change of the page is checked as usual.',
    review: 'judge this yourself',
    component: 'Component',
    element: 'Element',
    readMore: 'Read more',
    notAccessible: (count) => `The element has ${count} accessibility ${count === 1 ? 'fault' : 'faults'}.`,
    accessible: 'The element has no known accessibility faults, but the test expects at least one.',
    needsLayout: (rules) =>
      'This environment does not lay out the page (jsdom or happy-dom), so nothing can be said about ' +
      `${rules.join(', ')}. Run the test in Vitest browser mode, or write toBeAccessible({ withoutLayout: true }) ` +
      'and judge those rules in another test.',
  },
};
