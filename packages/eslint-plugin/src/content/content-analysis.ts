import { relative, resolve, sep } from 'node:path';
import { lintText, lintUnits, rules, type SourceComment, type TextUnit } from '@stockholm/content-lint';
import { jsxUnits, type JsxElement, type JsxFragment, type JsxName } from '@stockholm/content-lint/extract/jsx-units';
import type { Finding } from '@stockholm/findings';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Rule } from 'eslint';
import { componentOf } from '../kit/component-identity.ts';
import { kitFor } from '../kit/kit-rule.ts';
import { stadSettings } from '../settings.ts';
import { jsonUnits } from './json-units.ts';

/** What the language of the file is to ESLint. */
export type HostLanguage = 'jsx' | 'markdown' | 'json';

/**
 * One run of the engine over one file, for all content rules together: each rule signs up with its options when ESLint
 * creates it; the first one that asks for findings starts the run.
 */
export interface ContentAnalysis {
  host: HostLanguage;
  /** True for the rule that has to hand over the JSX trees of the file. */
  signUp(rule: string, options: object): boolean;
  addTree(root: JsxElement | JsxFragment): void;
  findingsOf(rule: string): readonly Finding[];
}

const analyses = new WeakMap<object, ContentAnalysis>();

/** The analysis of the file that a rule is created for. */
export function contentAnalysis(context: Rule.RuleContext): ContentAnalysis {
  // By the tree rather than the SourceCode: oxlint hands every file the same SourceCode object.
  const { ast } = context.sourceCode;
  const known = analyses.get(ast);
  if (known !== undefined) return known;
  const made = makeAnalysis(context);
  analyses.set(ast, made);
  return made;
}

function makeAnalysis(context: Rule.RuleContext): ContentAnalysis {
  const host = hostLanguage(context);
  const options = new Map<string, object>();
  const trees: (JsxElement | JsxFragment)[] = [];
  let findings: Map<string, Finding[]> | undefined;
  return {
    host,
    signUp(rule, ruleOptions) {
      options.set(rule, ruleOptions);
      return options.size === 1;
    },
    addTree: (root) => void trees.push(root),
    findingsOf(rule) {
      findings ??= byRule(runEngine(host, context, options, trees));
      return findings.get(rule) ?? [];
    },
  };
}

function hostLanguage({ sourceCode }: Rule.RuleContext): HostLanguage {
  switch (sourceCode.ast.type as string) {
    case 'root':
      return 'markdown';
    case 'Document':
      return 'json';
    default:
      return 'jsx';
  }
}

function runEngine(
  host: HostLanguage,
  context: Rule.RuleContext,
  options: ReadonlyMap<string, object>,
  trees: readonly (JsxElement | JsxFragment)[],
): Finding[] {
  const { sourceCode, filename, cwd } = context;
  const { text } = sourceCode;
  const { lang = 'sv', profile, edition } = stadSettings(context);
  const engine = {
    uri: relative(cwd, resolve(cwd, filename)).split(sep).join('/').normalize('NFC'),
    lang,
    ...(profile === undefined ? {} : { profile }),
    ...(edition === undefined ? {} : { edition }),
    // ESLint's config decides which rules run and how loud they are; the severity written here is not read.
    rules: Object.fromEntries(rules.map(({ id }): [string, 'off' | ['warning', object]] => {
      const own = options.get(id);
      return [id, own === undefined ? 'off' : ['warning', own]];
    })),
  };
  if (host === 'markdown') return lintText(text, { ...engine, format: 'markdown' }).findings;
  let units: TextUnit[];
  if (host === 'json') {
    units = jsonUnits(sourceCode.ast, text, engine.uri);
  } else {
    if (trees.length === 0) return [];
    const kit = kitFor(context);
    units = jsxUnits(trees, {
      text,
      componentOf: (name: JsxName) => (kit === undefined ? undefined : componentOf(name as unknown as TSESTree.JSXTagNameExpression, context, kit)?.component),
    });
  }
  if (units.length === 0) return [];
  return lintUnits(units, text, { ...engine, comments: stadComments(context) }).findings;
}

/** Only our own words: what `eslint-disable` hides is ESLint's to hide, or it would call the comment unused. */
function stadComments({ sourceCode }: Rule.RuleContext): SourceComment[] {
  return commentsOf(sourceCode)
    .filter(({ text }) => /^\s*stad-/u.test(text))
    .sort((a, b) => a.start - b.start);
}

function commentsOf(sourceCode: Rule.RuleContext['sourceCode']): SourceComment[] {
  // JSON trees carry their comments themselves.
  const { comments = [] } = sourceCode as unknown as { comments?: readonly { range?: [number, number] }[] };
  const own = typeof sourceCode.getAllComments === 'function' ? sourceCode.getAllComments() : comments;
  return own.flatMap(({ range }) =>
    range === undefined ? [] : [{ start: range[0], end: range[1], text: sourceCode.text.slice(range[0] + 2, range[1]).replace(/\*\/$/u, '') }],
  );
}

function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    // Markdown's own extractor reads `eslint-disable` too; that one is left to ESLint.
    if (finding.suppression !== undefined && !finding.suppression.text.startsWith('eslint-')) continue;
    grouped.set(finding.rule, [...(grouped.get(finding.rule) ?? []), finding]);
  }
  return grouped;
}
