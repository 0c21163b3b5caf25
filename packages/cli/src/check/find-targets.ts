import { extname, relative, resolve } from 'node:path';
import { formats } from '@stockholm/content-lint/node';
import type { Finding } from '@stockholm/findings';
import type { StadError } from '@stad/errors';
import type { StadConfig } from '../config/config.ts';
import { matcherOf } from '../globs.ts';
import type { Io } from '../io.ts';
import { uriOf } from '../paths.ts';
import { symlinkLoop } from '../stad-rules.ts';
import { eslintExtensions, stylelintExtensions } from '../tools/extensions.ts';
import { findFiles, type FoundFile } from './find-files.ts';
import type { TextSource } from './judge-texts.ts';
import { toolNames, type CheckOptions, type ToolName } from './options.ts';
import { decode } from './read-source.ts';
import type { RunContext } from './run-context.ts';

/** What each tool can judge. */
export const extensionsOf: Record<ToolName, readonly string[]> = {
  content: Object.keys(formats),
  eslint: eslintExtensions,
  stylelint: stylelintExtensions,
};

/** The tools that this run uses: those asked for, without those that the config turns off. */
export function toolsOf({ only }: CheckOptions, { tools }: StadConfig): ToolName[] {
  return toolNames.filter((tool) => (only ?? toolNames).includes(tool) && (tool === 'content' || tools?.[tool] !== false));
}

/** With its full stop, in small letters. */
export const extensionOf = (path: string): string => extname(path).toLowerCase();

/** What is to be judged, and what stands in the way. */
export interface Targets {
  files: FoundFile[];
  problems: StadError[];
  notices: Finding[];
}

/** The files that this run's tools can judge, of those that the command or the config names. */
export async function findTargets(options: CheckOptions, run: RunContext, cwd: string, tools: readonly ToolName[]): Promise<Targets> {
  const { root, config, problems, lang } = run;
  const named = options.paths.length > 0;
  const found = await findFiles(named ? options.paths : (config.include ?? ['.']), {
    from: named ? cwd : root,
    root,
    ignored: matcherOf(config.ignore ?? []),
    problems,
  });
  const supported = tools.flatMap((tool) => extensionsOf[tool]);
  const unsupported = found.files.filter(({ path, named: byName }) => byName && named && !supported.includes(extensionOf(path)));
  return {
    files: found.files.filter(({ path }) => supported.includes(extensionOf(path))),
    problems: [...found.problems, ...unsupported.map(({ uri }) => problems.unsupportedFile(uri, supported))],
    notices: found.loops.map((uri) => symlinkLoop(uri, lang)),
  };
}

/** Standard input as a text; it has no place in the file system, whatever its name. */
export function stdinSource(name: string, run: RunContext, io: Io): TextSource {
  const path = resolve(io.cwd, name);
  const uri = uriOf(relative(run.root, path));
  const bytes = (): Promise<Uint8Array> => io.stdin();
  const read = async (): Promise<string> => {
    const text = decode(await io.stdin());
    if (text === undefined) throw run.problems.undecodable(uri);
    return text;
  };
  return { path, uri, read, bytes };
}
