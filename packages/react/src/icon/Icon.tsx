import { createElement, type ComponentPropsWithRef, type ForwardedRef, type ReactElement } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

/**
 * What an icon is drawn of, in a box of 24 × 24: elements of SVG with their attributes. It is how the package `lucide`
 * holds its icons: `import { Search } from 'lucide'`.
 */
export type IconDrawing = readonly (readonly [element: string, attributes: Readonly<Record<string, string | number | undefined>>])[];

export type IconSize = 16 | 20 | 24 | 32 | 40;

export interface IconProps extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'role' | 'aria-label' | 'aria-hidden' | 'width' | 'height'> {
  /** What it shows: an icon of the package `lucide` (lucide.dev, ISC licence), or a drawing of the same shape. */
  icon: IconDrawing;
  /**
   * Side in px at 16 px text: 16 in breadcrumbs, 20 in tags and links, 24 in text and buttons, 32 in bands, 40 in tiles.
   * It grows with the text.
   * @default 24
   */
  size?: IconSize | undefined;
  /**
   * What it says, where no words beside it say the same. With it the icon is a picture with a name; without it it is hidden
   * from assistive technology.
   * @textKind alt
   */
  label?: string | undefined;
  'aria-label'?: undefined;
}

const drawn = /* @__PURE__ */ new WeakMap<IconDrawing, ReactElement[]>();

/** Made once for each drawing: a page repeats a few icons many times, and they are most of what rendering it costs. */
function elementsOf(icon: IconDrawing): ReactElement[] {
  const known = drawn.get(icon);
  if (known !== undefined) return known;
  const elements = icon.map(([element, attributes], index) => createElement(element, { key: index, ...attributes }));
  drawn.set(icon, elements);
  return elements;
}

/** A picture beside words, or one that stands for a word everybody knows. */
export const Icon = /* @__PURE__ */ withRef(function Icon(props: IconProps, ref: ForwardedRef<SVGSVGElement>): ReactElement {
  const { icon, size = 24, label, className, ...rest } = props;
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      {...rest}
      ref={ref}
      className={classNames('sthlm-icon', className)}
      data-size={size === 24 ? undefined : size}
      role={label && 'img'}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {elementsOf(icon)}
    </svg>
  );
});
