import { dirname, relative } from 'node:path';
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
  /** Looks at the rules that a config names. */
  faultsIn(config: StadConfig, uri: string): readonly SettingFault[];
}

interface Layer {
  folder: string;
  rules: Record<string, RuleSetting>;
  overrides: { matches: Matcher; rules: Record<string, RuleSetting> }[];
}

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

  /** The settings by rule id that count for a file, by absolute path. */
  async of(path: string): Promise<Record<string, RuleSetting>> {
    const rules: Record<string, RuleSetting> = {};
    for (const layer of [this.#rootLayer, ...(await this.#nestedLayers(path))]) {
      const way = uriOf(relative(layer.folder, path));
      Object.assign(rules, layer.rules, ...layer.overrides.filter(({ matches }) => matches(way)).map((override) => override.rules));
    }
    for (const id of this.#faulty) delete rules[id];
    return rules;
  }

  #layerOf(folder: string, config: StadConfig, uri: string): Layer {
    this.configs.push(config);
    for (const { rule, problem } of this.#options.faultsIn(config, uri)) {
      this.#faulty.add(rule);
      this.problems.push(problem);
    }
    return {
      folder,
      rules: config.rules ?? {},
      overrides: (config.overrides ?? []).map(({ files, rules }) => ({ matches: matcherOf(files), rules: rules ?? {} })),
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
