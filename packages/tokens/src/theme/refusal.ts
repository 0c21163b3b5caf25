import rulesData from './theme-rules.json' with { type: 'json' };

/** What a theme is refused for. */
export type ThemeRuleId =
  | 'name'
  | 'accent'
  | 'organisation'
  | 'option'
  | 'logotype-own-profile'
  | 'logotype-text'
  | 'logotype-address'
  | 'typeface-size'
  | 'typeface-own-profile'
  | 'typeface-unknown'
  | 'gradient'
  | 'radius'
  | 'shadow'
  | 'common'
  | 'colour-outside-palette'
  | 'white-on-yellow'
  | 'contrast'
  | 'measure'
  | 'deviation-reason'
  | 'deviation-twice';

/** Swedish for designers, English for developers. */
export interface Words {
  sv: string;
  en: string;
}

export interface ThemeRule extends Words {
  id: ThemeRuleId;
  /** Where the rule comes from: an address, or words. */
  source: string;
  /** True where the source itself was read. */
  verified: boolean;
}

/** Why something in a theme is not allowed, and what is instead. */
export interface ThemeRefusal {
  rule: ThemeRuleId;
  /** What in the definition it concerns: `accent`, `logotype.src`, `deviations[0]`. */
  path: string;
  reason: Words;
  source: string;
  verified: boolean;
  /** The nearest choice that is allowed. */
  nearest: Words;
}

/** Every rule, with placeholders in braces. */
export const themeRules: readonly ThemeRule[] = rulesData.rules as ThemeRule[];

const fill = (text: string, values: Readonly<Record<string, Words | string>>, lang: keyof Words): string =>
  text.replaceAll(/\{([a-z]+)\}/gu, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'string' ? value : value[lang];
  });

/** A refusal with the rule's words, its placeholders filled in. */
export function refusal(rule: ThemeRuleId, path: string, values: Readonly<Record<string, Words | string>>, nearest: Words): ThemeRefusal {
  // Every id has its entry: a test compares the two lists.
  const { sv, en, source, verified } = themeRules.find(({ id }) => id === rule) as ThemeRule;
  return { rule, path, reason: { sv: fill(sv, values, 'sv'), en: fill(en, values, 'en') }, source, verified, nearest };
}
