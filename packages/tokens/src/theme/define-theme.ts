import { StadError } from '@stad/errors';
import { layerOrder } from '../build/css-text.ts';
import { stackOf, stockholmType } from '../font/font-stack.ts';
import { defaultAccent, type AccentName } from '../modes.ts';
import type { ThemeOrganisation } from './check-sender.ts';
import { checkTheme, type CheckedTheme } from './check-theme.ts';
import type { ThemeDefinition, ThemeDeviation, ThemeLogotype } from './definition.ts';
import type { ThemeRefusal } from './refusal.ts';

/** A theme that the profile allows. */
export interface Theme {
  name: string;
  organisation: ThemeOrganisation;
  accent: AccentName;
  /** For the `logo` of `Sender`, which sets its height and clear space. */
  logotype?: ThemeLogotype;
  /** Spread on `<html>`. */
  attributes: { 'data-sthlm-accent': AccentName; 'data-sthlm-mode'?: 'light' | 'dark'; 'data-sthlm-density'?: 'compact' };
  /** What to load, in this order, when the site does not load all of `@stockholm/css`. */
  stylesheets: string[];
  /**
   * CSS of what deviates and of the typefaces, for a stylesheet of the site that is loaded last; empty where nothing does.
   * Serve it as a file: a strict content security policy allows no inline style.
   */
  css: string;
  deviations: readonly ThemeDeviation[];
}

/** A theme was refused; `refusals` says everything that is wrong with it, in Swedish and English. */
export class ThemeError extends StadError {
  readonly refusals: readonly ThemeRefusal[];

  constructor(name: string, refusals: readonly ThemeRefusal[]) {
    super({
      code: 'THEME_REFUSED',
      what: `The theme ${name} is refused: ${refusals.map(({ path, reason }) => `${path}: ${reason.en}`).join(' ')}`,
      why: [...new Set(refusals.map(({ source }) => source))].join('; '),
      remedy: refusals.map(({ path, nearest }) => `${path}: ${nearest.en}`).join(' · '),
    });
    this.refusals = refusals;
  }
}

/**
 * Defines how a site looks within the graphic profile, and refuses what the profile forbids.
 *
 * What a site can express is: component props × theme × the pairs in `contrast.json`. A theme chooses one of six accents, says
 * who the sender is, and may deviate in the accent's colours (within the palette) and the page's measures, each with reason,
 * owner and end date. Every pair of colours that a deviation touches is measured in every mode.
 *
 * @throws ThemeError (code THEME_REFUSED) with every refusal: reason, source, nearest allowed choice
 * @example
 * export const theme = defineTheme({ name: 'Medborgarservice', accent: 'green', organisation: 'Serviceförvaltningen' });
 * // <html lang="sv" {...theme.attributes}>
 */
export function defineTheme(definition: ThemeDefinition): Theme {
  const checked = checkTheme(definition);
  if (checked.refusals.length > 0) throw new ThemeError(JSON.stringify(definition.name ?? ''), checked.refusals);
  const { name, accent, logotype, mode = 'auto', density = 'standard', deviations = [] } = definition;
  return {
    name,
    organisation: checked.organisation as ThemeOrganisation,
    accent,
    ...(logotype === undefined ? {} : { logotype }),
    attributes: {
      'data-sthlm-accent': accent,
      ...(mode === 'auto' ? {} : { 'data-sthlm-mode': mode }),
      ...(density === 'compact' ? { 'data-sthlm-density': density } : {}),
    },
    stylesheets: ['@stockholm/tokens/tokens.css', ...(accent === defaultAccent ? [] : [`@stockholm/tokens/accent/${accent}.css`])],
    css: themeCss(definition, checked),
    deviations,
  };
}

function themeCss({ accent, typefaces = {} }: ThemeDefinition, { colours, measures }: CheckedTheme): string {
  const parts = [...new Set([...colours.keys()].map((key) => key.replace(/^(?:light|dark)\./u, '')))];
  const accentLines = parts.map((part) => {
    const [light = '', dark = ''] = [colours.get(`light.${part}`), colours.get(`dark.${part}`)];
    return `--_accent-${part}: ${light === dark ? light : `light-dark(${light}, ${dark})`};`;
  });
  const fonts = (['heading', 'lead'] as const).flatMap((style) =>
    typefaces[style] === 'Stockholm Type' ? [`--sthlm-font-${style}: ${stackOf(stockholmType)};`] : [],
  );
  const rootLines = [...[...measures].map(([token, value]) => `--sthlm-${token}: ${value};`), ...fonts];
  // Two attributes' weight, so that the file's place among the others does not matter.
  const rules = [
    ...(accentLines.length > 0 ? [`  [data-sthlm-accent="${accent}"][data-sthlm-accent] {\n    ${accentLines.join('\n    ')}\n  }`] : []),
    ...(rootLines.length > 0 ? [`  :root {\n    ${rootLines.join('\n    ')}\n  }`] : []),
  ];
  return rules.length === 0 ? '' : `${layerOrder}\n\n@layer stockholm.tokens {\n${rules.join('\n\n')}\n}\n`;
}
