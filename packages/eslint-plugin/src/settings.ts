import type { Rule } from 'eslint';

/** What a project may say once for all our rules, under `settings.stad` in its ESLint config. */
export interface StadSettings {
  /** Language of messages. Default `sv`. */
  lang?: 'sv' | 'en';
  /** A file in the folder where the kit is installed, for projects that lint from elsewhere. Default: the linted file. */
  kit?: string;
  /** Who the texts are for; decides limits such as sentence length. Default: the engine's. */
  profile?: string;
  /** The edition whose rules and words judge. Default: the newest. */
  edition?: string;
  /**
   * Show also what a rule is less sure or less concerned of than it usually is, such as a sentence that is only a bit
   * long. Default false: in a terminal an info is noise.
   */
  infos?: boolean;
}

/** Reads `settings.stad`; keys of a wrong type count as absent, since settings have no schema in ESLint. */
export function stadSettings(context: Pick<Rule.RuleContext, 'settings'>): StadSettings {
  const raw: unknown = context.settings.stad;
  if (typeof raw !== 'object' || raw === null) return {};
  const { lang, kit, profile, edition, infos } = raw as Record<string, unknown>;
  return {
    ...(lang === 'en' || lang === 'sv' ? { lang } : {}),
    ...(typeof kit === 'string' ? { kit } : {}),
    ...(typeof profile === 'string' ? { profile } : {}),
    ...(typeof edition === 'string' ? { edition } : {}),
    ...(typeof infos === 'boolean' ? { infos } : {}),
  };
}
