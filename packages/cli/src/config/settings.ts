import { dirname, relative } from 'node:path';
import { isStadError, type StadError } from '@stad/errors';
import { matcherOf, type Matcher } from '../globs.ts';
import type { Lang } from '../lang.ts';
import { isInside, uriOf } from '../paths.ts';
import type { RuleSetting, StadConfig } from './config.ts';
import { configFileIn, loadConfig, type LoadedConfig } from './load-config.ts';

/** What counts for one file. */
export interface FileSettings {
  profile: string | undefined;
  rules: Record<string, RuleSetting>;
}

interface Layer {
  folder: string;
  profile: string | undefined;
  rules: Record<string, RuleSetting>;
  overrides: { matches: Matcher; profile: string | undefined; rules: Record<string, RuleSetting> }[];
}

function layerOf(folder: string, config: StadConfig): Layer {
  return {
    folder,
    profile: config.profile,
    rules: config.rules ?? {},
    overrides: (config.overrides ?? []).map(({ files, profile, rules }) => ({ matches: matcherOf(files), profile, rules: rules ?? {} })),
  };
}

/** Finds the settings of each file: the root's config, then nested ones from the outside in, then the command line. */
export class Settings {
  /** Faults of nested configs, each once. */
  readonly problems: StadError[] = [];
  /** Nested configs that counted, outermost first, for the hash of the configuration. */
  readonly nested: LoadedConfig[] = [];
  readonly #root: string;
  readonly #rootLayers: Layer[];
  readonly #profile: string | undefined;
  readonly #lang: Lang;
  readonly #folders = new Map<string, Promise<Layer | undefined>>();

  constructor(options: { root: string; config: StadConfig; profile: string | undefined; lang: Lang }) {
    this.#root = options.root;
    this.#rootLayers = [layerOf(options.root, options.config)];
    this.#profile = options.profile;
    this.#lang = options.lang;
  }

  /** The settings of a file, by absolute path. */
  async of(path: string): Promise<FileSettings> {
    const settings: FileSettings = { profile: undefined, rules: {} };
    for (const layer of [...this.#rootLayers, ...(await this.#nestedLayers(path))]) {
      const way = uriOf(relative(layer.folder, path));
      for (const part of [layer, ...layer.overrides.filter(({ matches }) => matches(way))]) {
        settings.profile = part.profile ?? settings.profile;
        Object.assign(settings.rules, part.rules);
      }
    }
    settings.profile = this.#profile ?? settings.profile;
    return settings;
  }

  /** Configs between the root and the file. Outside the root none is read, let alone run. */
  async #nestedLayers(path: string): Promise<Layer[]> {
    if (!isInside(this.#root, path)) return [];
    const folders: string[] = [];
    for (let folder = dirname(path); folder !== this.#root; folder = dirname(folder)) folders.unshift(folder);
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
    try {
      const loaded = await loadConfig(file, uriOf(relative(this.#root, file)), this.#lang);
      this.nested.push(loaded);
      return layerOf(loaded.folder, loaded.config);
    } catch (error) {
      if (!isStadError(error)) throw error;
      this.problems.push(error);
      return undefined;
    }
  }
}
