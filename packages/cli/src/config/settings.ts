import { dirname, relative } from 'node:path';
import type { Profile } from '@stockholm/content-lint';
import { isStadError, type StadError } from '@stad/errors';
import { matcherOf, type Matcher } from '../globs.ts';
import type { Lang } from '../lang.ts';
import { isInside, uriOf } from '../paths.ts';
import type { RuleSetting, StadConfig } from './config.ts';
import { configFileIn, loadConfig, type LoadedConfig } from './load-config.ts';

/** A setting that can't count: of a rule that does not exist, or with an option that it does not have. */
export interface SettingFault {
  rule: string;
  problem: StadError;
}

export interface SettingsOptions {
  /** Absolute path of the run's root. */
  root: string;
  rootConfig: { config: StadConfig; file: string | undefined };
  lang: Lang;
  /** The profile that the command line asks for; it beats every config's. */
  profile?: Profile;
  /** Looks at the rules that a config names. */
  faultsIn(config: StadConfig, uri: string): readonly SettingFault[];
}

/** What counts for one file. */
export interface FileSettings {
  /** By rule id. */
  rules: Record<string, RuleSetting>;
  /** Absent where neither the command line nor a config names one. */
  profile?: Profile;
}

interface Layer extends FileSettings {
  folder: string;
  overrides: (FileSettings & { matches: Matcher })[];
}

/** What a config or one of its overrides says of the files that it is about. */
const said = ({ rules = {}, profile }: { rules?: Record<string, RuleSetting>; profile?: Profile }): FileSettings => ({
  rules,
  ...(profile !== undefined && { profile }),
});

/** The settings of each file: the root's config, then nested ones from the outside in. */
export class Settings {
  /** Faults of the configs that were read, each once. The settings they are about are left out. */
  readonly problems: StadError[] = [];
  /** Every config that counted, the root's first. */
  readonly configs: StadConfig[] = [];
  readonly #options: SettingsOptions;
  readonly #faulty = new Set<string>();
  readonly #rootLayer: Layer;
  readonly #folders = new Map<string, Promise<Layer | undefined>>();

  constructor(options: SettingsOptions) {
    this.#options = options;
    const { config, file } = options.rootConfig;
    this.#rootLayer = this.#layerOf(options.root, config, file === undefined ? '' : uriOf(relative(options.root, file)));
  }

  /** The settings that count for a file, by absolute path. */
  async of(path: string): Promise<FileSettings> {
    const rules: Record<string, RuleSetting> = {};
    let profile: Profile | undefined;
    for (const layer of [this.#rootLayer, ...(await this.#nestedLayers(path))]) {
      const way = uriOf(relative(layer.folder, path));
      for (const part of [layer, ...layer.overrides.filter(({ matches }) => matches(way))]) {
        Object.assign(rules, part.rules);
        profile = part.profile ?? profile;
      }
    }
    for (const id of this.#faulty) delete rules[id];
    profile = this.#options.profile ?? profile;
    return { rules, ...(profile !== undefined && { profile }) };
  }

  #layerOf(folder: string, config: StadConfig, uri: string): Layer {
    this.configs.push(config);
    for (const { rule, problem } of this.#options.faultsIn(config, uri)) {
      this.#faulty.add(rule);
      this.problems.push(problem);
    }
    return {
      folder,
      ...said(config),
      overrides: (config.overrides ?? []).map((override) => ({ ...said(override), matches: matcherOf(override.files) })),
    };
  }

  /** Configs between the root and the file. Outside the root none is read, let alone run. */
  async #nestedLayers(path: string): Promise<Layer[]> {
    const { root } = this.#options;
    if (!isInside(root, path)) return [];
    const folders: string[] = [];
    for (let folder = dirname(path); folder !== root; folder = dirname(folder)) folders.unshift(folder);
    const layers = [];
    for (const folder of folders) {
      const known = this.#folders.get(folder) ?? this.#read(folder);
      this.#folders.set(folder, known);
      layers.push(await known);
    }
    return layers.filter((layer) => layer !== undefined);
  }

  async #read(folder: string): Promise<Layer | undefined> {
    const file = await configFileIn(folder);
    if (file === undefined) return undefined;
    const uri = uriOf(relative(this.#options.root, file));
    try {
      const loaded: LoadedConfig = await loadConfig(file, uri, this.#options.lang);
      return this.#layerOf(folder, loaded.config, uri);
    } catch (error) {
      if (!isStadError(error)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }
}
