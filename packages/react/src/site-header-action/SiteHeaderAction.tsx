import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

interface SiteHeaderActionLook {
  /** An icon before the label, an `Icon` of `@stockholm/react/icon`. It is hidden from assistive technology. */
  icon: ReactNode;
  /**
   * What is left below 992 px: `label` keeps icon and words; `icon` only the icon, with the words as its name (for
   * search, which everyone knows by its glass); `nothing`, when the menu has the same link.
   * @default 'label'
   */
  narrow?: 'label' | 'icon' | 'nothing' | undefined;
  /**
   * Draws a 2 px frame around it: for the one that ends something, "Logga ut".
   * @default false
   */
  framed?: boolean | undefined;
  /** Where it goes or what it does, in one or two words. */
  children: ReactNode;
}

/** A link: it goes somewhere. */
export interface SiteHeaderActionAsLinkProps extends SiteHeaderActionLook, Omit<ComponentPropsWithRef<'a'>, keyof SiteHeaderActionLook | 'href'> {
  href: string;
}

/** A button: it does something here, or submits the form around it with `type="submit"`. */
export interface SiteHeaderActionAsButtonProps extends SiteHeaderActionLook, Omit<ComponentPropsWithRef<'button'>, keyof SiteHeaderActionLook> {
  href?: undefined;
  target?: undefined;
  download?: undefined;
}

export type SiteHeaderActionProps = SiteHeaderActionAsLinkProps | SiteHeaderActionAsButtonProps;

/** One of the header's actions: search, "Mina sidor", "Logga ut". A link with `href`, else a button. */
export const SiteHeaderAction = /* @__PURE__ */ withRef(function SiteHeaderAction(
  props: SiteHeaderActionProps,
  ref: ForwardedRef<HTMLAnchorElement | HTMLButtonElement>,
): ReactElement {
  const { icon, narrow = 'label', framed = false, className, children, ...rest } = props;
  const look = {
    className: classNames('sthlm-site-header-action', className),
    'data-narrow': narrow,
    'data-framed': framed ? true : undefined,
  };
  const content = (
    <>
      <span className="sthlm-site-header-action__icon" aria-hidden="true">
        {icon}
      </span>
      <span className="sthlm-site-header-action__label">{children}</span>
    </>
  );
  if (rest.href !== undefined) {
    return (
      <a {...rest} {...look} ref={ref as ForwardedRef<HTMLAnchorElement>}>
        {content}
      </a>
    );
  }
  const { type = 'button', href: _href, target: _target, download: _download, ...native } = rest;
  return (
    <button {...native} {...look} type={type} ref={ref as ForwardedRef<HTMLButtonElement>}>
      {content}
    </button>
  );
});
