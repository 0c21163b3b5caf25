import { installedKit } from './kit/installed-kit.ts';
import { kitRules } from './kit/kit-plugin.ts';

export interface SkippedRule {
  /** With namespace: `kit/no-raw-html`. */
  rule: string;
  /** One sentence in English. */
  reason: string;
}

/**
 * Which of our rules can't judge a file, and why. A rule that needs the kit says nothing where none is installed;
 * a report must not look as if the file had passed.
 *
 * @param file - Absolute path of the linted file, or of the one that `settings.stad.kit` names.
 */
export function skippedRules(file: string): SkippedRule[] {
  const found = installedKit(file);
  return found.kit === undefined ? Object.keys(kitRules).map((name) => ({ rule: `kit/${name}`, reason: found.reason })) : [];
}
