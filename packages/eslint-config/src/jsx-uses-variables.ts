import type { ESLint, Rule } from 'eslint';

/**
 * Counts a name in JSX as a use of it. ESLint 10 does so itself; under ESLint 9 with its own parser, every component
 * that is only used in JSX would be reported as an unused import. Harmless under 10.
 */
const usesVariables: Rule.RuleModule = {
  meta: { type: 'problem', docs: { description: 'Count a name in JSX as a use of it.' }, schema: [] },
  create: ({ sourceCode }) => ({
    JSXIdentifier(node: Rule.Node & { name: string }) {
      const { type, property } = node.parent as { type: string; property?: unknown };
      if (type !== 'JSXAttribute' && type !== 'JSXClosingElement' && property !== node) sourceCode.markVariableAsUsed(node.name, node);
    },
  }),
};

export const jsxPlugin: ESLint.Plugin = { meta: { name: '@stockholm/eslint-config/jsx' }, rules: { 'uses-variables': usesVariables } };
