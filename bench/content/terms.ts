import { readFileSync } from 'node:fs';
import { analyse } from '../../packages/content-lint/src/engine/lint.ts';
import { defineRule, type ContentRule, type RuleContext } from '../../packages/content-lint/src/engine/rule.ts';
import { runRules } from '../../packages/content-lint/src/engine/run-rules.ts';
import { resolveRules, type ResolvedRule } from '../../packages/content-lint/src/engine/settings.ts';
import { allRules } from '../../packages/content-lint/src/rules/all-rules.ts';
import { leastTime } from './clock.ts';

/**
 * How much longer judging takes when the rules know ten times as many words and expressions as they do. The rest are words that
 * no page has, in as many rules as there are.
 */
export function termCost(files: readonly string[]): { terms: number; patterns: number; ratio: number } {
  const texts = files.slice(0, 30).map((file) => readFileSync(file, 'utf8'));
  const now = resolveRules(allRules, {});
  const triggers = allRules.map((rule) => triggersOf(rule));
  const terms = triggers.reduce((sum, { words }) => sum + (words ?? []).reduce((own, { oneOf }) => own + oneOf.size, 0), 0);
  const patterns = triggers.reduce((sum, one) => sum + (one.patterns?.length ?? 0), 0);
  const more = [...now, ...resolveRules(made(9 * terms, 9 * patterns), {})];
  const time = (rules: readonly ResolvedRule[]): number =>
    leastTime(3, () => {
      for (const text of texts) runRules(analyse(text, { format: 'markdown' }), rules, { uri: 'sida.md', lang: 'sv', profile: 'web' });
    });
  // In turns, since a machine has slow minutes.
  const least = { more: Infinity, now: Infinity };
  for (let turn = 0; turn < 3; turn += 1) {
    least.now = Math.min(least.now, time(now));
    least.more = Math.min(least.more, time(more));
  }
  return { terms, patterns, ratio: least.more / least.now };
}

function triggersOf(rule: ContentRule): ReturnType<ContentRule['create']> {
  const context: RuleContext<object> = {
    options: rule.meta.defaultOptions,
    lang: 'sv',
    profile: 'web',
    document: analyse('', { format: 'text' }),
    say: (sv) => sv,
    report: () => undefined,
    reportSource: () => undefined,
    reportDocument: () => undefined,
    remember: () => undefined,
    rememberDocument: () => undefined,
  };
  return rule.create(context);
}

function made(terms: number, patterns: number): ContentRule[] {
  const nothing = (): void => undefined;
  const words = [{ oneOf: new Set(Array.from({ length: terms }, (_, index) => `påhitt${index}ordet`)), visit: nothing }];
  // Their landmarks keep them from being tried.
  const expressions = Array.from({ length: patterns }, (_, index) => ({ pattern: new RegExp(`(?<!\\p{L})påhitt${index}(?:et|en)? (\\p{L}{2,20})`, 'giu'), visit: nothing }));
  const meta = { ...(allRules[0] as ContentRule).meta, defaultOptions: {} };
  return [defineRule({ meta: { ...meta, id: 'content/made-terms' }, create: () => ({ words, patterns: expressions }) })];
}
