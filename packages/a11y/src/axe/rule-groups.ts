/**
 * Rules about a page as a whole: judged on a part of it, each would report what stands elsewhere as missing.
 * Source: axe-core's rule descriptions; every rule here has `html` or the document as its subject, or compares
 * elements across the page.
 */
export const pageRules: readonly string[] = [
  'bypass',
  'document-title',
  'duplicate-id-aria',
  'heading-order',
  'html-has-lang',
  'html-lang-valid',
  'html-xml-lang-mismatch',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'meta-refresh',
  'meta-viewport',
  'meta-viewport-large',
  'page-has-heading-one',
  'region',
];

/** Rules whose answer needs boxes and colours on screen. Source: axe-core issue 4021, and the checks' own code. */
export const layoutRules: readonly string[] = [
  'avoid-inline-spacing',
  'color-contrast',
  'color-contrast-enhanced',
  'css-orientation-lock',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/**
 * WCAG rules with known false alarms: worth a warning, never an error. Sources: axe-core issues 4914, 4470, 4826
 * (scrollable regions), 4392, 4224, 3741 (target size), 4678, 5203, 1635 (label in name), and links whose line is a
 * border or background.
 */
export const doubtfulRules: readonly string[] = [
  'label-content-name-mismatch',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
];

/**
 * Rules that can't be judged while the reader's own colours replace the page's: the browser then tells the author's
 * text colour beside the reader's background, and axe compares the two. Seen with axe 4.14 in Chromium 153.
 */
const authorColourRules: readonly string[] = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Rules to leave out as the page is shown now. */
export function unjudgeableNow(): readonly string[] {
  return window.matchMedia?.('(forced-colors: active)').matches ? authorColourRules : [];
}
