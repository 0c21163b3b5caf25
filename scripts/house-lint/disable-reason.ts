import type { Rule } from 'eslint';

/** Requires that every comment that switches a lint off says why, after `--`. */
export const disableReason: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Require a reason after -- in every comment that switches a lint off.' },
    schema: [],
    messages: { missing: 'This comment switches a lint off and does not say why. The next reader can\'t tell whether it is still needed. Write the reason after " -- ".' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const off = /^\s*(?:eslint|stylelint|stad)-disable(?:-next-line|-line)?\b/u.test(comment.value);
        if (off && !/\s--\s+\S/u.test(comment.value) && comment.loc) context.report({ loc: comment.loc, messageId: 'missing' });
      }
    },
  }),
};
