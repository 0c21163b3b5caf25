export type { ThemeOrganisation } from './check-sender.ts';
export { checkTheme, type CheckedTheme } from './check-theme.ts';
export { defineTheme, ThemeError, type Theme } from './define-theme.ts';
export {
  typefaceStyles,
  type ThemeColour,
  type ThemeDefinition,
  type ThemeDeviation,
  type ThemeLogotype,
  type Typeface,
  type TypefaceStyle,
} from './definition.ts';
export { themeRules, type ThemeRefusal, type ThemeRule, type ThemeRuleId, type Words } from './refusal.ts';
export { themeFile } from './theme-file.ts';
