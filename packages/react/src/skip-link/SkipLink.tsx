import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface SkipLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'> {
  /**
   * Where the content begins. Give that element the id, and `tabIndex={-1}` so that it can take focus in every browser.
   * @default '#innehall'
   */
  href?: string | undefined;
  /**
   * What it says.
   * @default 'Hoppa till innehåll'
   */
  children?: ReactNode;
}

/** The first thing in `<body>`: leads past header and menu, and shows only when it has focus. */
export const SkipLink = /* @__PURE__ */ withRef(function SkipLink(
  { href = '#innehall', className, children = 'Hoppa till innehåll', ...native }: SkipLinkProps,
  ref: ForwardedRef<HTMLAnchorElement>,
): ReactElement {
  return (
    <a {...native} href={href} className={classNames('sthlm-skip-link', className)} ref={ref}>
      {children}
    </a>
  );
});
