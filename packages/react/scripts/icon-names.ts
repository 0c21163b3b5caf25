/**
 * The icons that components of the kit draw themselves: names in the Lucide set (lucide.dev, ISC).
 * Run `node scripts/icons.ts` after a change. Pages are free to pass any icon to a prop that takes one.
 */
export const iconNames = [
  'arrow-left',
  'arrow-right',
  'check',
  'chevron-down',
  'circle',
  'circle-alert',
  'circle-check',
  'circle-x',
  'clock',
  'download',
  'external-link',
  'info',
  'search',
  'triangle-alert',
  'x',
] as const;
