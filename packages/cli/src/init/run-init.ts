import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { currentEdition } from '@stockholm/findings';
import { configNames } from '../config/load-config.ts';
import type { Io } from '../io.ts';
import { problemsIn } from '../problems.ts';
import { resolveFromProject } from '../tools/project-tool.ts';
import { writeAtomically } from '../write-atomically.ts';
import { configText, scripts, templates } from './templates.ts';

interface Manifest {
  type?: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** One line per thing that was done or left alone. */
class Log {
  readonly #io: Io;

  constructor(io: Io) {
    this.#io = io;
  }

  wrote(what: string): void {
    this.#io.stdout(`+ ${what}\n`);
  }

  left(what: string): void {
    this.#io.stdout(`= ${what}\n`);
  }
}

async function addScripts(folder: string, log: Log): Promise<Manifest> {
  const path = join(folder, 'package.json');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    log.left('package.json saknas, så inga skript lades till. Kör npm init först.');
    return {};
  }
  let manifest: Manifest;
  try {
    manifest = JSON.parse(text.replace(/^\uFEFF/u, '')) as Manifest;
  } catch (cause) {
    throw problemsIn('sv').configBroken('package.json', (cause as Error).message, cause);
  }
  const missing = Object.entries(scripts).filter(([name]) => manifest.scripts?.[name] === undefined);
  for (const name of Object.keys(scripts)) {
    if (manifest.scripts?.[name] !== undefined) log.left(`package.json har redan skriptet ${name}`);
  }
  if (missing.length === 0) return manifest;
  const next = { ...manifest, scripts: { ...manifest.scripts, ...Object.fromEntries(missing) } };
  const indent = /^[ \t]+(?=")/mu.exec(text)?.[0] ?? '  ';
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  await writeAtomically(path, `${JSON.stringify(next, null, indent).replaceAll('\n', end)}${end}`);
  for (const [name, command] of missing) log.wrote(`package.json: skriptet ${name} kör ${command}`);
  return next;
}

/**
 * `stad init`: writes what is missing in the working folder and never touches a file that is there, apart from
 * scripts that are added to `package.json`. Says in Swedish what it did.
 *
 * @throws StadError `CONFIG_BROKEN` when `package.json` is not JSON.
 */
export async function runInit(io: Io): Promise<0> {
  const log = new Log(io);
  const folder = io.cwd;
  const names = await readdir(folder);
  const config = configNames.find((name) => names.includes(name));
  if (config === undefined) {
    await writeAtomically(join(folder, 'stad.config.json'), configText(currentEdition));
    log.wrote(`stad.config.json: utgåva ${currentEdition}`);
  } else log.left(`${config} finns redan`);

  const manifest = await addScripts(folder, log);
  for (const { needs, names: fileNames, isPresent, text } of templates) {
    const present = names.find(isPresent);
    const name = manifest.type === 'module' ? fileNames.module : fileNames.other;
    const declared = manifest.dependencies?.[needs] !== undefined || manifest.devDependencies?.[needs] !== undefined;
    if (present !== undefined) log.left(`${present} finns redan`);
    else if (declared || resolveFromProject(needs, folder) !== undefined) {
      await writeAtomically(join(folder, name), text);
      log.wrote(`${name}: ${needs}`);
    } else log.left(`${name} skrevs inte, eftersom ${needs} inte är installerat. Vill du ha det: npm install --save-dev ${needs}, och sedan stad init igen.`);
  }
  if (manifest.scripts !== undefined) io.stdout('Granska projektet: npm run stad:check\n');
  // A script of that name which was there before may do something else.
  if (manifest.scripts?.['stad'] === scripts['stad']) io.stdout('Andra kommandon, till exempel stad rules: npm run -s stad -- rules\n');
  return 0;
}
