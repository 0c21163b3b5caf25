import packageJson from '../package.json' with { type: 'json' };

/** This package's version; ESLint writes it into its cache key. */
export const version: string = packageJson.version;
