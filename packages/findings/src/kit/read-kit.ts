import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { KitClasses, KitManifest } from './manifest.ts';
import type { KitContrast, KitTokens } from './tokens.ts';

export interface FoundKit {
  found: true;
  /** The folder of the package that was found first: `@stockholm/react`, else `@stockholm/css`. */
  root: string;
  /** That package's version. */
  version: string;
  manifest?: KitManifest;
  classes?: KitClasses;
  tokens?: KitTokens;
  contrast?: KitContrast;
}

export interface MissingKit {
  found: false;
  /** One sentence in English for the list of skipped rules. */
  reason: string;
}

export type Kit = FoundKit | MissingKit;

/** The shape that this reader knows. A kit of another is reported, not guessed at. */
const schemaVersion = 1;

interface KitFile {
  path: string;
  content: unknown;
}

// A lint run asks once per file; the installed kit does not change meanwhile.
const parsed = new Map<string, unknown>();

function parseOnce(path: string): unknown {
  if (!parsed.has(path)) parsed.set(path, JSON.parse(readFileSync(path, 'utf8')));
  return parsed.get(path);
}

const notInstalled = new Set(['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED', 'ENOENT']);

/** The file that a module specifier names, seen from `fromFile`; undefined where it is not installed. */
function readInstalled(specifier: string, fromFile: string): KitFile | undefined {
  try {
    const path = createRequire(fromFile).resolve(specifier);
    return { path, content: parseOnce(path) };
  } catch (error) {
    if (notInstalled.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw new Error(`${specifier} can't be read: ${(error as Error).message}`, { cause: error });
  }
}

function isKnownShape(content: unknown): boolean {
  return typeof content === 'object' && content !== null && (content as { schemaVersion?: unknown }).schemaVersion === schemaVersion;
}

function readKnown(specifier: string, fromFile: string): KitFile | undefined {
  const file = readInstalled(specifier, fromFile);
  if (file === undefined || isKnownShape(file.content)) return file;
  throw new Error(`${specifier} has a shape that this version of the tools does not know; install tools and kit of nearer versions`);
}

function readFrom(fromFile: string): Kit {
  const manifest = readKnown('@stockholm/react/manifest.json', fromFile);
  // The kit's own folder decides which stylesheet and tokens belong to it, also where several are installed.
  const classes = readKnown('@stockholm/css/classes.json', manifest?.path ?? fromFile);
  const base = manifest ?? classes;
  if (base === undefined) {
    return { found: false, reason: 'Neither @stockholm/react nor @stockholm/css is installed beside the file.' };
  }
  const beside = classes?.path ?? base.path;
  const tokens = readKnown('@stockholm/tokens/tokens.json', beside);
  const contrast = readKnown('@stockholm/tokens/contrast.json', beside);
  const owner = readInstalled(`${manifest === undefined ? '@stockholm/css' : '@stockholm/react'}/package.json`, fromFile);
  return {
    found: true,
    root: resolve(owner?.path ?? base.path, '..'),
    version: (owner?.content as { version?: string } | undefined)?.version ?? '0.0.0',
    ...(manifest && { manifest: manifest.content as KitManifest }),
    ...(classes && { classes: classes.content as KitClasses }),
    ...(tokens && { tokens: tokens.content as KitTokens }),
    ...(contrast && { contrast: contrast.content as KitContrast }),
  };
}

/**
 * Reads the kit that is installed beside a file: its manifest, classes, tokens and contrast pairs.
 *
 * `@stockholm/react/manifest.json` is resolved from the file, else `@stockholm/css/classes.json`; the rest from there.
 * Never throws: a kit that can't be found or read is `{ found: false, reason }`, so that a rule can be listed as skipped.
 *
 * @param fromFile - Path of the linted file; it need not exist.
 */
export function readKit(fromFile: string): Kit {
  try {
    return readFrom(resolve(fromFile));
  } catch (error) {
    return { found: false, reason: `${(error as Error).message}.` };
  }
}
