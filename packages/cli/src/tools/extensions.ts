// Apart from the tools, so that a run over texts only loads neither of them.

/** Files that kit rules can say something of. */
export const eslintExtensions: readonly string[] = ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'];

/** Files that style rules can say something of. */
export const stylelintExtensions: readonly string[] = ['.css', '.scss', '.pcss'];
