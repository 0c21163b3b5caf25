export const stockholmType = 'Stockholm Type';

export const fallbackFamily = (family: string): string => `${family} Fallback`;

/**
 * The value for `--sthlm-font-heading` or `-lead`: the family, its fallback, Open Sans for letters that the family lacks
 * (Hebrew among them), and what the profile names besides its own typeface.
 */
export const stackOf = (family: string): string => `"${family}", "${fallbackFamily(family)}", "Open Sans Variable", "Open Sans", "Verdana", "Arial", sans-serif`;
