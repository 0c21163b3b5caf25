import type { TagTexts } from '../../tag/Tag.texts.ts';

/** Tag's own words in Finnish. */
export const tagTexts: TagTexts = { remove: 'Poista' };
