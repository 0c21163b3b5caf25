import { dirname, resolve } from 'node:path';
import { readKit, type FoundKit, type KitContrastPair, type KitToken } from '@stockholm/findings/kit';

/** The tokens of the kit that is installed beside a file, ready to be asked. */
export interface InstalledTokens {
  /** Version of the kit. */
  version: string;
  /** In the kit's own order. */
  all: readonly KitToken[];
  /** By custom property: `--sthlm-color-text`. */
  get(property: string): KitToken | undefined;
  /** First part of each token's name: `color`, `space` … */
  groups: ReadonlySet<string>;
  /** Value of each raw colour by the custom property of the opt-in palette.css; empty for a kit that has none. */
  palette: ReadonlyMap<string, string>;
  /** Names of components with custom properties of their own: `button` of `--sthlm-button-gap`. */
  components: ReadonlySet<string>;
  /** Custom properties that a component documents. */
  componentProperties: ReadonlySet<string>;
  /** What designers call an accent, in Swedish and as in the middle of a sentence: `rosa` for `pink`. */
  accentLabel(name: string): string;
  /** What the kit proves of colour pairs; empty where it proves nothing. */
  pairs: readonly KitContrastPair[];
}

/** What every raw colour of palette.css begins with. */
export const palettePrefix = '--sthlm-palette-';

const byFolder = new Map<string, InstalledTokens | undefined>();

/**
 * The tokens beside a linted file. Asked once per folder and process: editors restart their server when node_modules change.
 *
 * @param file - Path of the linted file; it need not exist.
 * @param kit - Path of a file where the kit is installed, instead.
 * @returns undefined where no kit is installed, or its version can't be read.
 */
export function installedTokens(file: string, kit?: string): InstalledTokens | undefined {
  const from = resolve(kit ?? file);
  const folder = dirname(from);
  if (!byFolder.has(folder)) byFolder.set(folder, lookUp(from));
  return byFolder.get(folder);
}

function lookUp(file: string): InstalledTokens | undefined {
  const kit = readKit(file);
  return kit.found && kit.tokens !== undefined ? indexOf(kit, kit.tokens.tokens) : undefined;
}

function indexOf(kit: FoundKit, all: readonly KitToken[]): InstalledTokens {
  const byProperty = new Map(all.map((token) => [token.property, token]));
  const classNames = [
    ...(kit.classes?.classes ?? []).map(({ name }) => name),
    ...(kit.manifest?.components ?? []).flatMap(({ className }) => className ?? []),
  ];
  return {
    version: kit.version,
    all,
    get: (property) => byProperty.get(property),
    groups: new Set(all.map(({ name }) => name.split('-', 1)[0] ?? name)),
    palette: new Map((kit.tokens?.palette ?? []).flatMap(({ property, value }) => (property === undefined ? [] : [[property, value] as const]))),
    components: new Set(classNames.map((name) => name.replace(/^sthlm-/u, '').replace(/__.*$/u, ''))),
    componentProperties: new Set((kit.manifest?.components ?? []).flatMap(({ customProperties = [] }) => customProperties.map(({ name }) => name))),
    accentLabel: (name) => kit.tokens?.accents?.find((accent) => accent.name === name)?.label.toLocaleLowerCase('sv') ?? name,
    pairs: kit.contrast?.pairs ?? [],
  };
}

/** The value that a token has without any condition: light, the narrowest viewport, full motion. */
export function baseValue({ values }: KitToken): string {
  return values.default ?? values.light ?? values['0'] ?? values.full ?? Object.values(values)[0] ?? '';
}
