/** The kit rules alone, as a default export: what oxlint's `jsPlugins` loads. */
export { kit as default } from './kit/kit-plugin.ts';
