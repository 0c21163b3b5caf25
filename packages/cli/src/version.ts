import manifest from '../package.json' with { type: 'json' };

/** This package's version, as reports name it. */
export const version: string = manifest.version;
