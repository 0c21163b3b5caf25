/** The content rules alone, as a default export: what oxlint's `jsPlugins` loads. */
export { content as default } from './content/content-plugin.ts';
