import { cssValue } from './css-value.ts';
import { media, rule, tokenLayer, type Declarations } from './css-text.ts';
import { componentTokens, propertyName, semanticTokens } from './public-tokens.ts';
import { accents, colourModes, defaultAccent, viewports, type AccentName, type Choice, type TokenSource, type Viewport } from './resolve-tokens.ts';
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

/** What compact density changes at any width: a section is 48 px on a phone anyway, but on a desk only when compact. */
const changedByCompact = (values: (choice: Choice) => Declarations): Declarations =>
  merge(...viewports.map((viewport) => changed(values({ viewport, density: 'compact' }), values({ viewport }))));

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
    rule([compact], changedByCompact((choice) => measures(source, choice))),
    media('(prefers-reduced-motion: reduce)', rule([root], changed(measures(source, { motion: 'reduced' }), base))),
    rule(['[data-sthlm-mode="dark"]'], new Map([['color-scheme', 'dark']])),
    rule(['[data-sthlm-mode="light"]', paper, ...within(paper, '[data-sthlm-mode]')], new Map([['color-scheme', 'light']])),
    rule([root], pick(roles, (_, value) => !derivesFromAccent(value))),
    // Each accent scope begins with the default accent, without weight; an accent's own file says only where it differs.
    rule([':where(:root, [data-sthlm-accent])'], merge(accentValues(source, defaultAccent), pick(roles, (_, value) => derivesFromAccent(value)))),
    media('(prefers-contrast: more)', rule([root, accent], inContrast)),
    rule([contrast, ...within(contrast, accent)], inContrast),
    media('(forced-colors: active)', rule([root, accent, contrast], forced)),
    rule([paper, ...within(paper, accent, contrast, compact)], onPaper),
    media('print', rule([root, accent, contrast, compact, '[data-sthlm-mode]'], onPaper), rule([root, '[data-sthlm-mode]'], new Map([['color-scheme', 'light']]))),
  ]);
}

/** Component → its custom properties: an alias stays one, so that it follows its target wherever that changes. */
function componentValues(source: TokenSource, choice: Choice = {}): Map<string, Map<string, string>> {
  const components = new Map<string, Map<string, string>>();
  for (const token of componentTokens(source, choice)) {
    const name = source.written(token.id).file.replace(/^component\/|\.json$/gu, '');
    const values = components.get(name) ?? new Map<string, string>();
    components.set(name, values.set(propertyName(token.id), token.aliasOf === undefined ? cssValue(token) : `var(${propertyName(token.aliasOf)})`));
  }
  return components;
}

/** Choices that an attribute makes on any element, so that an alias resolved on `:root` would be wrong there. */
const scopedChoices: readonly Choice[] = [
  { density: 'compact' },
  ...colourModes.map((mode): Choice => ({ mode })),
  ...accents.map((name): Choice => ({ accent: name })),
];

/** Component tokens whose target has another value in some scope. */
function scopedProperties(source: TokenSource): ReadonlySet<string> {
  const valueOf = (id: string, choice: Choice): string | undefined => {
    const token = source.resolve(choice).get(id);
    return token === undefined ? undefined : cssValue(token);
  };
  return new Set(
    componentTokens(source)
      .filter(({ aliasOf }) => aliasOf !== undefined && scopedChoices.some((choice) => valueOf(aliasOf, choice) !== valueOf(aliasOf, {})))
      .map(({ id }) => propertyName(id)),
  );
}

/**
 * The component tier, one stylesheet a component: custom properties that read the semantic tier. What depends on density, mode,
 * contrast or accent is declared anew on each scope that can change it; all else is inherited, so that a consumer's own
 * value reaches through such a scope.
 */
export function componentStylesheets(source: TokenSource): Map<string, string> {
  const scoped = scopedProperties(source);
  const everywhere = (declarations: Declarations): Declarations => pick(declarations, (property) => scoped.has(property));
  const elsewhere = (declarations: Declarations): Declarations => pick(declarations, (property) => !scoped.has(property));
  const scopes = ['[data-sthlm-density]', '[data-sthlm-contrast]', accent, '[data-sthlm-mode]'];
  return new Map(
    [...componentValues(source)].map(([name, values]) => {
      const valuesIn = (choice: Choice): Declarations => componentValues(source, choice).get(name) ?? new Map();
      const inCompact = changedByCompact(valuesIn);
      return [
        name,
        tokenLayer([
          rule([root, ...scopes], everywhere(values)),
          rule([root], elsewhere(values)),
          ...viewports.slice(1).map((viewport, index) => {
            const wider = changed(valuesIn({ viewport }), valuesIn({ viewport: viewports[index] as Viewport }));
            return media(from(Number(viewport)), rule([root, ...scopes], everywhere(wider)), rule([root], elsewhere(wider)));
          }),
          rule([compact], inCompact),
          rule(within(compact, ...scopes), everywhere(inCompact)),
        ]),
      ];
    }),
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
