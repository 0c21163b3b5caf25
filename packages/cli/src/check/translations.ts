import { judgeTranslations, type ContentFact, type LintOptions } from '@stockholm/content-lint';
import { formatOf, type Judge } from '@stockholm/content-lint/node';
import type { Finding } from '@stockholm/findings';
import { isStadError } from '@stad/errors';
import type { Settings } from '../config/settings.ts';
import type { Changes } from './changed-lines.ts';
import type { FoundFile } from './find-files.ts';
import { readSource } from './read-source.ts';
import type { RunContext } from './run-context.ts';

export interface TranslationsOptions {
  run: RunContext;
  judge: Judge;
  settings: Settings;
  changes: Changes;
  /** Of the texts that changed, as they are now. */
  facts: readonly ContentFact[];
}

const isCatalogue = ({ uri }: FoundFile): boolean => formatOf(uri) === 'catalogue';

/**
 * Texts that a change gave other words in Swedish, and not in the other languages. The catalogues that did not change are read too, but
 * not judged.
 */
export async function translationsLeft(files: readonly FoundFile[], { run, judge, settings, changes, facts }: TranslationsOptions): Promise<Finding[]> {
  const catalogues = files.filter(isCatalogue);
  const changed = catalogues.filter(({ path }) => changes.has(path));
  const factsOf = async ({ path, uri }: FoundFile, read: () => Promise<string | undefined>): Promise<ContentFact[]> => {
    try {
      const content = await read();
      if (content === undefined) return [];
      const { rules } = await settings.of(path);
      return (await judge.lint({ content, format: 'catalogue', path, options: { uri, lang: run.lang, edition: run.edition, rules: rules as NonNullable<LintOptions['rules']> } })).facts;
    } catch (error) {
      // Not what this run is about: a catalogue that is broken, or was, is told of when it is judged.
      if (isStadError(error)) return [];
      throw error;
    }
  };
  const before = (await Promise.all(changed.map((file) => factsOf(file, () => changes.before(file.path))))).flat();
  if (before.length === 0) return [];
  const others = catalogues.filter(({ path }) => !changes.has(path));
  const unchanged = await Promise.all(others.map((file) => factsOf(file, () => readSource(file.path, file.uri, run.problems))));
  return judgeTranslations([...facts, ...unchanged.flat()], before, { lang: run.lang }).map((finding) => ({ ...finding, baselineState: 'new' }));
}
