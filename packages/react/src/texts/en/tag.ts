import type { TagTexts } from '../../tag/Tag.texts.ts';

/** Tag's own words in English. */
export const tagTexts: TagTexts = { remove: 'Remove' };
