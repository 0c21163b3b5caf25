import { dirname } from 'node:path';
import { profiles, type Profile } from '@stockholm/content-lint';
import { currentEdition, editions, isEdition } from '@stockholm/findings';
import type { StadConfig } from '../config/config.ts';
import { findRootConfig } from '../config/load-config.ts';
import type { Lang } from '../lang.ts';
import { problemsIn, type Problems } from '../problems.ts';

/** What every part of a run needs to know. */
export interface RunContext {
  /** Absolute path of the run's root: the folder of the config, else the working folder. */
  root: string;
  config: StadConfig;
  /** Name of the config file, when there is one. */
  configFile: string | undefined;
  lang: Lang;
  edition: string;
  /** The profile that the command line asks for. The configs have theirs file by file. */
  profile?: Profile;
  problems: Problems;
}

/**
 * Finds the root and its config, and settles language, edition and the profile that was asked for.
 *
 * @throws StadError `CONFIG_BROKEN`, `CONFIG_INVALID`, `UNKNOWN_EDITION`, `UNKNOWN_PROFILE`.
 */
export async function openRun(cwd: string, asked: { lang?: Lang; edition?: string; profile?: string }): Promise<RunContext> {
  const loaded = await findRootConfig(cwd, asked.lang ?? 'sv');
  const config = loaded?.config ?? {};
  const lang = asked.lang ?? config.lang ?? 'sv';
  const problems = problemsIn(lang);
  const edition = asked.edition ?? config.edition ?? currentEdition;
  if (!isEdition(edition)) throw problems.unknownEdition(edition, editions.map(({ id }) => id));
  const profile = profiles.find((name) => name === asked.profile);
  if (asked.profile !== undefined && profile === undefined) throw problems.unknownProfile(asked.profile, profiles);
  return {
    root: loaded === undefined ? cwd : dirname(loaded.file),
    config,
    configFile: loaded?.file,
    lang,
    edition,
    ...(profile !== undefined && { profile }),
    problems,
  };
}
