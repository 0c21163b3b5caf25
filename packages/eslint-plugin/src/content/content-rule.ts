import type { RuleMeta } from '@stockholm/content-lint';
import type { JsxElement, JsxFragment } from '@stockholm/content-lint/extract/jsx-units';
import { severityOf, type Edit, type Finding } from '@stockholm/findings';
import type { Rule } from 'eslint';
import { stadSettings } from '../settings.ts';
import { contentAnalysis, type HostLanguage } from './content-analysis.ts';
import { ruleUrl, type RuleDocs } from '../kit/kit-rule.ts';

export interface ContentRule extends Rule.RuleModule {
  meta: Rule.RuleMetaData & { docs: RuleDocs };
}

/** A rule of the content engine as a rule of ESLint, under the same id, for JSX, Markdown and JSON. */
export function contentRule(rule: RuleMeta): ContentRule {
  return {
    meta: {
      type: 'suggestion',
      docs: {
        description: rule.description,
        url: ruleUrl(rule.id),
        recommended: true,
        impact: rule.impact,
        certainty: rule.certainty,
        audience: rule.audience,
        references: rule.references,
        since: rule.since,
      },
      ...(rule.fixable ? { fixable: 'code' as const } : {}),
      hasSuggestions: true,
      schema: [rule.schema as Record<string, unknown>],
      defaultOptions: [rule.defaultOptions],
      // The words of a finding are the engine's: they depend on what was found.
      messages: {},
    },
    create(context) {
      const analysis = contentAnalysis(context);
      const collects = analysis.signUp(rule.id, (context.options[0] as object | undefined) ?? {});
      const report = (): void => {
        for (const finding of analysis.findingsOf(rule.id)) {
          if (isShown(finding, rule, context)) context.report(descriptor(finding, analysis.host, rule.fixable));
        }
      };
      if (analysis.host === 'markdown') return { 'root:exit': report };
      if (analysis.host === 'json') return { 'Document:exit': report };
      const addTree = (node: Rule.Node): void => {
        const { type } = node.parent as { type: string };
        if (type !== 'JSXElement' && type !== 'JSXFragment') analysis.addTree(node as unknown as JsxElement | JsxFragment);
      };
      return { ...(collects ? { JSXElement: addTree, JSXFragment: addTree } : {}), 'Program:exit': report };
    },
  };
}

/**
 * ESLint has one loudness per rule; an info of a rule that usually warns is left out rather than shouted. A rule that
 * only has infos was switched on by hand, and is shown.
 */
function isShown({ impact, certainty }: Finding, rule: RuleMeta, context: Rule.RuleContext): boolean {
  const { edition, infos = false } = stadSettings(context);
  const severity = (judged: Pick<Finding, 'impact' | 'certainty'>) => severityOf({ id: rule.id, ...judged }, edition);
  return infos || severity({ impact, certainty }) !== 'info' || severity({ impact: rule.impact, certainty: rule.certainty }) === 'info';
}

function descriptor(finding: Finding, host: HostLanguage, fixable: boolean): Rule.ReportDescriptor {
  const edits = fixable ? finding.edits : undefined;
  const suggest = (finding.suggestions ?? []).flatMap(({ title, edits: change }) => (change === undefined ? [] : [{ desc: title, fix: fixerOf(change) }]));
  return {
    loc: locationOf(finding, host),
    message: finding.message,
    ...(edits === undefined ? {} : { fix: fixerOf(edits) }),
    ...(suggest.length === 0 ? {} : { suggest }),
  };
}

const fixerOf =
  (edits: readonly Edit[]) =>
  (fixer: Rule.RuleFixer): Rule.Fix[] =>
    edits.map(({ start, end, text }) => fixer.replaceTextRange([start, end], text));

/** The engine counts columns from 1, ESLint's JavaScript from 0, its Markdown and JSON from 1. */
function locationOf({ location }: Finding, host: HostLanguage): { start: { line: number; column: number }; end: { line: number; column: number } } {
  const first = host === 'jsx' ? 1 : 0;
  // Of the file as a whole: ESLint shows a place for everything, so the first one.
  const range = 'line' in location ? location : { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    start: { line: range.line, column: range.column - first },
    end: { line: range.endLine, column: range.endColumn - first },
  };
}
