import type { LinkTexts } from '../../link/Link.texts.ts';

/** Link's own words in Finnish. */
export const linkTexts: LinkTexts = {
  external: '(ulkoinen sivusto)',
};
