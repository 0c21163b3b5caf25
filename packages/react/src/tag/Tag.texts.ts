/** The tag's own words. */
export interface TagTexts {
  /** Read out before the words of a tag that can be taken away. */
  remove: string;
}

export const tagTexts: TagTexts = { remove: 'Ta bort' };
