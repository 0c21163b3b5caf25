import { cssValue } from './css-value.ts';
import { media, rule, tokenLayer, type Declarations } from './css-text.ts';
import { componentTokens, propertyName, semanticTokens } from './public-tokens.ts';
import { accents, defaultAccent, viewports, type AccentName, type Choice, type TokenSource } from './resolve-tokens.ts';
import { accentValues, derivesFromAccent, roleValues } from './role-values.ts';

// em, so that a reader with large browser text gets the narrow layout in time; 62em is 992 px at a 16 px root.
const from = (px: number): string => `(min-width: ${px / 16}em)`;

// :where() has no weight: an attribute on <html> wins over it wherever its file is loaded.
const root = ':where(:root)';
const accent = '[data-sthlm-accent]';
const contrast = '[data-sthlm-contrast="more"]';
const paper = '[data-sthlm-mode="print"]';
const compact = '[data-sthlm-density="compact"]';
const within = (outer: string, ...inner: string[]): string[] => inner.map((selector) => `:where(${outer}) ${selector}`);

const pick = (from: Declarations, keep: (property: string, value: string) => boolean): Declarations =>
  new Map([...from].filter(([property, value]) => keep(property, value)));

/** Declarations of `next` whose value differs from `base`. */
const changed = (next: Declarations, base: Declarations): Declarations => pick(next, (property, value) => base.get(property) !== value);

const merge = (...all: Declarations[]): Declarations => new Map(all.flatMap((one) => [...one]));

/** Everything but colours, as it stands for one choice. */
function measures(source: TokenSource, choice: Choice = {}): Declarations {
  return new Map(
    semanticTokens(source, choice)
      .filter(({ $type }) => $type !== 'color')
      .map((token) => [propertyName(token.id), cssValue(token)]),
  );
}

function forcedColours(source: TokenSource): Declarations {
  return new Map(
    semanticTokens(source).flatMap(({ id }) => {
      const { forced } = source.written(id).notes;
      return forced === undefined ? [] : [[propertyName(id), forced] as const];
    }),
  );
}

/**
 * `tokens.css`: the semantic tier. Modes follow the reader's system; `data-sthlm-mode`, `-contrast`, `-accent` and
 * `-density` override it on any element, also nested.
 */
export function stylesheet(source: TokenSource): string {
  const base = measures(source);
  const roles = roleValues(source, 'light', 'dark');
  const contrastRoles = changed(roleValues(source, 'light-contrast', 'dark-contrast'), roles);
  const inContrast = merge(contrastRoles, changed(measures(source, { mode: 'light-contrast' }), base));
  const forced = forcedColours(source);
  // Light's own colour stands on paper already, since paper is light, where neither contrast nor forced colours change it.
  const lightOnly = roleValues(source, 'light', 'light');
  const paperRoles = pick(roleValues(source, 'print', 'print'), (property, value) => lightOnly.get(property) !== value || contrastRoles.has(property) || forced.has(property));
  const onPaper = merge(paperRoles, changed(measures(source, { mode: 'print' }), base));
  const widths = viewports.map((viewport) => ({ px: Number(viewport), declarations: measures(source, { viewport }) }));

  // Measures first, then colours: like stands near like, which gzip takes for a few bytes less.
  return tokenLayer([
    rule([root], merge(new Map([['color-scheme', 'light dark']]), base)),
    ...widths.slice(1).map(({ px, declarations }, index) => media(from(px), rule([root], changed(declarations, widths[index]?.declarations ?? base)))),
    rule([compact], changed(measures(source, { density: 'compact' }), base)),
    media('(prefers-reduced-motion: reduce)', rule([root], changed(measures(source, { motion: 'reduced' }), base))),
    rule(['[data-sthlm-mode="dark"]'], new Map([['color-scheme', 'dark']])),
    rule(['[data-sthlm-mode="light"]', paper, ...within(paper, '[data-sthlm-mode]')], new Map([['color-scheme', 'light']])),
    rule([root], pick(roles, (_, value) => !derivesFromAccent(value))),
    // Each accent scope begins with the default accent, without weight; an accent's own file says only where it differs.
    rule([':where(:root, [data-sthlm-accent])'], merge(accentValues(source, defaultAccent), pick(roles, (_, value) => derivesFromAccent(value)))),
    media('(prefers-contrast: more)', rule([root, accent], inContrast)),
    rule([contrast, ...within(contrast, accent)], inContrast),
    media('(forced-colors: active)', rule([root, accent, contrast], forced)),
    rule([paper, ...within(paper, accent, contrast)], onPaper),
    media('print', rule([root, accent, contrast, compact, '[data-sthlm-mode]'], onPaper), rule([root, '[data-sthlm-mode]'], new Map([['color-scheme', 'light']]))),
  ]);
}

/**
 * The component tier, one stylesheet a component: custom properties that read the semantic tier. Each scope that can change
 * what they read declares them anew.
 */
export function componentStylesheets(source: TokenSource): Map<string, string> {
  const byComponent = (choice: Choice = {}): Map<string, Map<string, string>> => {
    const components = new Map<string, Map<string, string>>();
    for (const token of componentTokens(source, choice)) {
      const name = source.written(token.id).file.replace(/^component\/|\.json$/gu, '');
      const values = components.get(name) ?? new Map<string, string>();
      components.set(name, values.set(propertyName(token.id), token.aliasOf === undefined ? cssValue(token) : `var(${propertyName(token.aliasOf)})`));
    }
    return components;
  };
  const base = byComponent();
  const compactValues = byComponent({ density: 'compact' });
  const widths = viewports.map((viewport) => ({ px: Number(viewport), values: byComponent({ viewport }) }));
  return new Map(
    [...base].map(([name, values]) => [
      name,
      tokenLayer([
        rule([root, '[data-sthlm-density]', '[data-sthlm-contrast]', accent, '[data-sthlm-mode]'], values),
        ...widths.slice(1).map(({ px, values: wide }, index) =>
          media(from(px), rule([root], changed(wide.get(name) ?? new Map(), widths[index]?.values.get(name) ?? values))),
        ),
        rule([compact], changed(compactValues.get(name) ?? new Map(), values)),
      ]),
    ]),
  );
}

/** The raw colours of an accent that the default one has otherwise. */
const accentRule = (source: TokenSource, name: AccentName): string => rule([`[data-sthlm-accent="${name}"]`], changed(accentValues(source, name), accentValues(source, defaultAccent)));

/** `accent/<name>.css`: the raw colours of one accent, which the roles of `tokens.css` read; of the default one all, which `tokens.css` holds too. */
export function accentStylesheet(source: TokenSource, name: AccentName): string {
  return tokenLayer([name === defaultAccent ? rule([`[data-sthlm-accent="${name}"]`], accentValues(source, name)) : accentRule(source, name)]);
}

/** `accents.css`: all of them. */
export function accentsStylesheet(source: TokenSource): string {
  return tokenLayer(accents.filter((name) => name !== defaultAccent).map((name) => accentRule(source, name)));
}
