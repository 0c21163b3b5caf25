import { StadError } from '@stad/errors';
import type { KitTokens } from '@stockholm/findings/kit';
import { create } from 'storybook/theming/create';
import type { ThemeVars } from 'storybook/theming';

export interface ThemeOptions {
  /** Whose Storybook it is: shown at the top left. */
  title: string;
  /** Where the title leads. */
  url?: string;
  /** Default `light`. */
  mode?: 'light' | 'dark';
}

/**
 * Storybook's own surroundings (menu, toolbar, documentation) in the city's colours, type and square corners.
 *
 * @param tokens - `@stockholm/tokens/tokens.json`.
 * @throws StadError `TOKEN_MISSING` when a colour that it needs is not among the tokens.
 */
export function themeFrom(tokens: Pick<KitTokens, 'tokens'>, { title, url, mode = 'light' }: ThemeOptions): ThemeVars {
  const colour = (name: string): string => {
    const values = tokens.tokens.find((token) => token.name === `color-${name}`)?.values;
    const value = values?.[mode] ?? values?.['default'];
    if (value === undefined) {
      throw new StadError({ code: 'TOKEN_MISSING', what: `The tokens have no color-${name}`, remedy: 'Give themeFrom the tokens.json of the installed @stockholm/tokens.' });
    }
    return value;
  };
  const font = '"Open Sans Variable", "Open Sans", Verdana, Arial, sans-serif';
  return create({
    base: mode,
    brandTitle: title,
    ...(url !== undefined && { brandUrl: url }),
    fontBase: font,
    colorPrimary: colour('action'),
    colorSecondary: colour('action'),
    appBg: colour('base'),
    appContentBg: colour('page'),
    appPreviewBg: colour('page'),
    appBorderColor: colour('divider'),
    appBorderRadius: 0,
    textColor: colour('text'),
    textInverseColor: colour('page'),
    textMutedColor: colour('text-secondary'),
    barTextColor: colour('text'),
    barHoverColor: colour('strong'),
    barSelectedColor: colour('action'),
    barBg: colour('page'),
    buttonBg: colour('page'),
    buttonBorder: colour('border-control'),
    booleanBg: colour('sunk'),
    booleanSelectedBg: colour('page'),
    inputBg: colour('page'),
    inputBorder: colour('border-field'),
    inputTextColor: colour('text'),
    inputBorderRadius: 0,
  });
}
