import { type Audience, type Certainty, type Impact, type Requirement, type Severity, severityOf } from '@stockholm/findings';
import type { Declaration, Root } from 'postcss';
import stylelint, { type Plugin, type PostcssResult, type Rule } from 'stylelint';
import { installedTokens, type InstalledTokens } from './installed-tokens.ts';

export type Lang = 'sv' | 'en';

/** A message in both languages. */
export interface Message {
  sv: string;
  en: string;
}

export interface OptionMeta {
  description: string;
  /** True for a value that the option takes; lists are checked item by item. */
  accepts: (value: unknown) => boolean;
}

/** Everything about a rule that docs, configs and `stad` need. The rule's README says the rest. */
export interface CssRuleMeta {
  /** `css/token-required`. */
  id: string;
  description: string;
  /** With `certainty`, what the severity is derived from. */
  impact: Impact;
  certainty: Certainty;
  /** Certainty of the problems that the rule reports below its own severity, where it does. */
  lesserCertainty?: Certainty;
  audience: Audience;
  requirement?: Requirement;
  references: readonly string[];
  /** The edition that brought it. */
  since: string;
  fixable: boolean;
  /** Until the city names a host. */
  url: string;
  /** Secondary options beside Stylelint's own. */
  options: Readonly<Record<string, OptionMeta>>;
}

export interface Report {
  node: Declaration;
  message: Message;
  /** Offsets from the beginning of the declaration, end exclusive. */
  index: number;
  endIndex: number;
  /** Changes `node`; only where the meaning stays. */
  fix?: () => void;
  /** True where only `lesserCertainty` is warranted. */
  lesser?: boolean;
}

export interface CheckContext {
  root: Root;
  tokens: InstalledTokens;
  /** The rule's own secondary options. */
  options: Readonly<Record<string, unknown>>;
  report(problem: Report): void;
}

export interface CssRule {
  meta: CssRuleMeta;
  plugin: Plugin;
}

// Global, since the project's config and the tool that runs it may have loaded a copy each.
const spoken: unique symbol = Symbol.for('stad.css.lang');
const language = globalThis as { [spoken]?: Lang };

/** The language of every rule of ours that no option sets otherwise. `stad check --lang` calls it before it lints. */
export function speak(lang: Lang): void {
  language[spoken] = lang;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Options that every rule of ours takes. */
export const sharedOptions: Readonly<Record<string, OptionMeta>> = {
  lang: { description: 'Language of messages: `sv` (default) or `en`.', accepts: (value) => value === 'sv' || value === 'en' },
  kit: { description: 'A file in the folder where the kit is installed, for projects that lint from elsewhere.', accepts: isText },
};

/** Stylelint's severity for one of ours; null is off: information is for the tools that show it. */
export function stylelintSeverity(severity: Severity): 'error' | 'warning' | null {
  return severity === 'info' ? null : severity;
}

/**
 * A Stylelint plugin whose check runs only where a kit is installed beside the linted file.
 * Without one nothing is reported: `stad` lists the rule as skipped, with the reason.
 */
export function defineRule(meta: CssRuleMeta, check: (context: CheckContext) => void): CssRule {
  const { utils } = stylelint;
  const accepted = { ...sharedOptions, ...meta.options };
  const lesserSeverity = meta.lesserCertainty && stylelintSeverity(severityOf({ ...meta, certainty: meta.lesserCertainty }));
  const possible = Object.fromEntries(Object.entries(accepted).map(([name, { accepts }]) => [name, [accepts]]));

  const rule = ((primary: true, secondary?: Record<string, unknown>) => (root: Root, result: PostcssResult) => {
    const options = secondary ?? {};
    const valid = utils.validateOptions(result, meta.id, { actual: primary, possible: [true] }, { actual: options, possible, optional: true });
    if (!valid) return;
    const { lang = language[spoken] ?? 'sv', kit } = options as { lang?: Lang; kit?: string };
    const tokens = installedTokens(root.source?.input.file ?? 'stdin.css', kit);
    if (tokens === undefined) return;
    check({
      root,
      tokens,
      options,
      report: ({ node, message, index, endIndex, fix, lesser }) => {
        if (lesser === true && lesserSeverity === null) return;
        utils.report({
          ruleName: meta.id,
          result,
          node,
          message: message[lang],
          index,
          endIndex,
          ...(fix === undefined ? {} : { fix: { apply: fix, node } }),
          ...(lesser === true && lesserSeverity ? { severity: lesserSeverity } : {}),
        });
      },
    });
  }) as unknown as Rule;
  rule.ruleName = meta.id;
  rule.messages = utils.ruleMessages(meta.id, {});
  rule.meta = { url: meta.url, fixable: meta.fixable };
  return { meta, plugin: stylelint.createPlugin(meta.id, rule) };
}

/** The setting of a rule in a Stylelint config, from what it declares. */
export function ruleSetting(meta: CssRuleMeta, options: Readonly<Record<string, unknown>> = {}): [true, Record<string, unknown>] | null {
  const severity = stylelintSeverity(severityOf(meta));
  return severity === null ? null : [true, { ...options, severity }];
}
