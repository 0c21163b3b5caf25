import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';

export interface FoundChromium {
  /** Absolute path of the program. */
  executablePath: string;
  /** Where it came from, in the order they are tried. */
  from: 'STAD_CHROMIUM' | 'playwright' | 'npm';
  /** Variables that it needs when started. */
  env: Record<string, string>;
}

/** Offline, quiet, and able to start as root in a container. */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const require = createRequire(import.meta.url);

async function npmChromiumVersion(): Promise<{ version: string; root: string }> {
  // Its exports hide package.json, so walk up from the entry.
  let root = dirname(require.resolve('@sparticuz/chromium'));
  for (;;) {
    try {
      const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { name?: string; version: string };
      if (manifest.name === '@sparticuz/chromium') return { version: manifest.version, root };
    } catch {
      // No package.json in this folder: go on upward.
    }
    root = dirname(root);
  }
}

/** The folder that keeps the unpacked program: beside the package, so that a clean install starts clean. */
async function cacheFolder(): Promise<string> {
  const { version, root } = await npmChromiumVersion();
  const modules = root.slice(0, root.lastIndexOf('node_modules') + 'node_modules'.length);
  return join(modules, '.cache', `chromium-${version}`);
}

/** One process unpacks, the others wait: the package extracts to a shared folder without a version. */
async function withLock<T>(lock: string, ready: () => Promise<T | undefined>, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const done = await ready();
    if (done !== undefined) return done;
    try {
      await mkdir(lock);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const age = await stat(lock).then((s) => Date.now() - s.mtimeMs, () => 0);
      // A process that died while unpacking leaves its lock behind.
      if (age > 120_000) await rm(lock, { recursive: true, force: true });
      await wait(200);
      continue;
    }
    try {
      return await work();
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
}

/**
 * The package's own fonts.conf names folders of Lambda. Without any font the browser dies at the first form field
 * ("SkFontMgr_FontConfigInterface … Not implemented"), so ours names the folder where its fonts were unpacked, and
 * no other: pictures come out alike on every machine.
 */
async function writeFontConfiguration(folder: string): Promise<string> {
  const own = join(folder, 'font-configuration');
  await mkdir(own, { recursive: true });
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(own, 'cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await writeFile(join(own, 'fonts.conf'), `${lines.join('\n')}\n`);
  return own;
}

async function unpackFromNpm(): Promise<FoundChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await cacheFolder();
  // The name changes with what the record says, so that an older one is not believed.
  const record = join(folder, 'chromium-and-fonts.json');
  await mkdir(folder, { recursive: true });
  const ready = async (): Promise<FoundChromium | undefined> => {
    try {
      const found = JSON.parse(await readFile(record, 'utf8')) as FoundChromium;
      return (await isExecutable(found.executablePath)) ? found : undefined;
    } catch {
      return undefined;
    }
  };
  return withLock(join(folder, '.lock'), ready, async () => {
    // The package unpacks below os.tmpdir(): point it into our folder, and say "Lambda" so that it brings its own libnss3.
    const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
    process.env['TMPDIR'] = folder;
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
    try {
      const { default: packaged } = await import('@sparticuz/chromium');
      const executablePath = await packaged.executablePath();
      const fonts = await writeFontConfiguration(folder);
      const found: FoundChromium = {
        executablePath,
        from: 'npm',
        env: { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] ?? '', FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: join(fonts, 'fonts.conf') },
      };
      const part = `${record}.${process.pid}`;
      await writeFile(part, JSON.stringify(found));
      await rename(part, record);
      return found;
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });
}

/**
 * Finds a Chromium: `STAD_CHROMIUM`, else Playwright's own, else the one in the npm package `@sparticuz/chromium` (Linux x64).
 *
 * @throws Error with the way out when there is none.
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env['STAD_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return { executablePath: named, from: 'STAD_CHROMIUM', env: {} };
    throw new Error(`Stad: STAD_CHROMIUM is ${named}, but no program can be run there. Set it to a Chromium or Chrome program, or unset it.`);
  }
  const own = chromium.executablePath();
  if (own !== '' && (await isExecutable(own))) return { executablePath: own, from: 'playwright', env: {} };
  const packaged = await unpackFromNpm();
  if (packaged !== undefined) return packaged;
  throw new Error(
    'Stad: no Chromium was found. The npm package that carries one is for Linux x64 only. ' +
      'Run "npx playwright install chromium", or set STAD_CHROMIUM to a Chromium or Chrome program.',
  );
}

/** Options for Playwright's `launch` and for `playwright({ launchOptions })` of Vitest. */
export async function chromiumLaunchOptions(): Promise<{ executablePath: string; args: string[]; env: Record<string, string> }> {
  const found = await findChromium();
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return { executablePath: found.executablePath, args, env: { ...inherited, ...found.env } };
}
