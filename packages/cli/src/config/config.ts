import type { Profile } from '@stockholm/content-lint';
import type { Severity } from '@stockholm/findings';
import type { Lang } from '../lang.ts';

/** A severity, or with options too: those only for content rules, since ESLint and Stylelint keep those of theirs. */
export type RuleSetting = 'off' | Severity | [Severity | 'off', Record<string, unknown>];

export interface ConfigOverride {
  /** Globs from the config's folder. */
  files: string[];
  /** What kind of text they are. */
  profile?: Profile;
  rules?: Record<string, RuleSetting>;
}

/** What a `stad.config.{ts,mts,js,mjs,json}` holds. Every key may be left out. */
export interface StadConfig {
  /** The address of this schema, for editors. */
  $schema?: string;
  /** `false` in a folder of a larger project: the search for the run's root goes on upward. Default `true`. */
  root?: boolean;
  /** Files, folders and globs to judge when none are named. Default: the whole root. */
  include?: string[];
  /** Globs to leave out, beside what git ignores. A file that is named on the command line is judged anyway. */
  ignore?: string[];
  /** What kind of text it is. Default `web`: a page that everybody may read. */
  profile?: Profile;
  /** The set of rules, severities and terms to stay on. Default: the newest. */
  edition?: string;
  /** Language of messages. Default `sv`. */
  lang?: Lang;
  /** Severity and options by rule id, where they differ from the edition's. */
  rules?: Record<string, RuleSetting>;
  /** Settings for some files; later ones win. */
  overrides?: ConfigOverride[];
  /** Path from the config of what is let be for now. Default: `stad.baseline.jsonl` beside it, where there is one. */
  baseline?: string;
  /** Path from the config of the folder that `--cache` keeps its file in. Default: `node_modules/.cache/stad`. Counts in the root's config. */
  cache?: string;
  /**
   * Path from the config of a Hunspell dictionary (`.dic`, its `.aff` beside it), inside the root: `content/spelling` then asks about words
   * that it does not know. Needs the package `hunspell-wasm`. Counts in the root's config.
   */
  dictionary?: string;
  /** Set one to false so that `check` leaves the project's own tool alone. */
  tools?: { eslint?: boolean; stylelint?: boolean };
}

/** Gives a `stad.config.ts` types and completion. */
export function defineConfig(config: StadConfig): StadConfig {
  return config;
}
