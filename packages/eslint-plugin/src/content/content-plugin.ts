import { rules } from '@stockholm/content-lint';
import type { ESLint } from 'eslint';
import { version } from '../version.ts';
import { contentRule, type ContentRule } from './content-rule.ts';

const namespace = 'content/';

/** The content rules by the part of their id after `content/`: the engine's list, one to one. */
export const contentRules: Readonly<Record<string, ContentRule>> = Object.fromEntries(
  rules.filter(({ id }) => id.startsWith(namespace)).map((rule) => [rule.id.slice(namespace.length), contentRule(rule)]),
);

/** The plugin to register as `content`. */
export const content: ESLint.Plugin = {
  meta: { name: '@stockholm/eslint-plugin/content', version, namespace: 'content' },
  rules: { ...contentRules },
};
