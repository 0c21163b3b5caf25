import type { Config } from 'stylelint';

/**
 * Rules of Stylelint itself that find mistakes, in both 17 and 18. None about layout of the code: that is a formatter's work.
 */
export const recommendedCoreRules: NonNullable<Config['rules']> = {
  'annotation-no-unknown': true,
  'at-rule-no-unknown': true,
  'block-no-empty': true,
  'color-no-invalid-hex': true,
  'custom-property-no-missing-var-function': true,
  'declaration-block-no-duplicate-custom-properties': true,
  // Two values of one property are how a fallback for an older browser is written.
  'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-syntaxes'] }],
  'declaration-block-no-shorthand-property-overrides': true,
  'font-family-no-duplicate-names': true,
  'font-family-no-missing-generic-family-keyword': true,
  'function-calc-no-unspaced-operator': true,
  'function-no-unknown': true,
  'keyframe-block-no-duplicate-selectors': true,
  'keyframe-declaration-no-important': true,
  'media-feature-name-no-unknown': true,
  'media-query-no-invalid': true,
  'named-grid-areas-no-invalid': true,
  'no-duplicate-at-import-rules': true,
  'no-invalid-double-slash-comments': true,
  'no-invalid-position-at-import-rule': [true, { ignoreAtRules: ['layer'] }],
  'no-irregular-whitespace': true,
  'property-no-unknown': true,
  'selector-anb-no-unmatchable': true,
  'selector-pseudo-class-no-unknown': true,
  'selector-pseudo-element-no-unknown': true,
  'string-no-newline': true,
  'unit-no-unknown': true,
};
