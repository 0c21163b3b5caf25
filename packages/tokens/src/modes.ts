/** The accents of the profile: one a site or section, never tied to an administration. */
export const accents = ['pink', 'green', 'orange', 'blue', 'purple', 'yellow'] as const;
/** Value of `data-sthlm-accent`. */
export type AccentName = (typeof accents)[number];

/** As in the city's e-services; `tokens.css` has it on `:root`. */
export const defaultAccent: AccentName = 'purple';

/** Colour modes of `tokens.json` and `contrast.json`: light and dark, each in high contrast, and paper. */
export const colourModes = ['light', 'dark', 'light-contrast', 'dark-contrast', 'print'] as const;
export type ColourMode = (typeof colourModes)[number];
