/**
 * The icons that components of the kit draw themselves: names in the Lucide set (lucide.dev, ISC).
 * Run `node scripts/icons.ts` after a change. Pages are free to pass any icon to a prop that takes one.
 */
export const iconNames = [
  'arrow-right',
  'arrow-up',
  'check',
  'chevron-left',
  'chevron-right',
  'circle-alert',
  'circle-check',
  'download',
  'external-link',
  'info',
  'loader-circle',
  'menu',
  'triangle-alert',
  'x',
] as const;
