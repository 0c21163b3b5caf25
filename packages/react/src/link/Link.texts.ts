/** The link's own words. */
export interface LinkTexts {
  /** Read out after a link that leaves the site. */
  external: string;
}

export const linkTexts: LinkTexts = { external: '(extern webbplats)' };
