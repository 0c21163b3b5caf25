// Apart from the tools, so that a run over texts only loads neither of them.

/** Files that our ESLint rules can say something of: code, and catalogues of messages. */
export const eslintExtensions: readonly string[] = ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts', '.json'];

/** Files that style rules can say something of. */
export const stylelintExtensions: readonly string[] = ['.css', '.scss', '.pcss'];
