import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStadError } from '@stad/errors';
import { sayIn, type Lang } from '../lang.ts';
import { uriOf } from '../paths.ts';
import { problemsIn } from '../problems.ts';
import type { StadConfig } from './config.ts';

/** In the order they are looked for; the first one in a folder counts. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `stad.config.${extension}`);

export interface LoadedConfig {
  /** Absolute path of the file. */
  file: string;
  folder: string;
  config: StadConfig;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then((found) => found.isFile(), () => false);
}

/** The config file in a folder, if there is one. */
export async function configFileIn(folder: string): Promise<string | undefined> {
  for (const name of configNames) {
    const path = join(folder, name);
    if (await isFile(path)) return path;
  }
  return undefined;
}

async function evaluate(file: string): Promise<unknown> {
  if (file.endsWith('.json')) {
    const text = await readFile(file, 'utf8');
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  }
  if (file.endsWith('ts')) {
    // Node 20 can't import TypeScript.
    const { createJiti } = await import('jiti');
    return createJiti(import.meta.url, { fsCache: false }).import(file, { default: true });
  }
  return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
}

/**
 * Loads and checks one config file.
 *
 * @param shownAs - Its name in messages: no report names a folder of the machine.
 * @throws StadError `CONFIG_BROKEN` when it can't be read or run, `CONFIG_INVALID` when it says something unknown.
 */
export async function loadConfig(file: string, shownAs: string, lang: Lang): Promise<LoadedConfig> {
  const problems = problemsIn(lang);
  let content: unknown;
  try {
    content = await evaluate(file);
  } catch (cause) {
    if (isStadError(cause)) throw cause;
    const [firstLine = ''] = (cause instanceof Error ? cause.message : String(cause)).replaceAll(file, shownAs).split('\n');
    throw problems.configBroken(shownAs, firstLine, cause);
  }
  const { configFaults } = await import('./validate-config.ts');
  const faults = configFaults(content, sayIn(lang));
  if (faults.length > 0) throw problems.configInvalid(shownAs, faults.join('. '));
  return { file, folder: dirname(file), config: content as StadConfig };
}

/**
 * The config that decides the run's root: the nearest one upward from `cwd`, or the nearest above it that does not
 * say `root: false`. Undefined when there is none.
 */
export async function findRootConfig(cwd: string, lang: Lang): Promise<LoadedConfig | undefined> {
  let outermost: LoadedConfig | undefined;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = await configFileIn(folder);
    if (file !== undefined) {
      outermost = await loadConfig(file, uriOf(relative(cwd, file)), lang);
      if (outermost.config.root !== false) return outermost;
    }
    if (dirname(folder) === folder) return outermost;
  }
}
