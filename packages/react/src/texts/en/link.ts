import type { LinkTexts } from '../../link/Link.texts.ts';

/** Link's own words in English. */
export const linkTexts: LinkTexts = {
  external: '(external website)',
};
