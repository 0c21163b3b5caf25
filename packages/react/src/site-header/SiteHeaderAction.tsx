import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface SiteHeaderActionProps extends ComponentPropsWithRef<'a'> {
  href: string;
  /** An icon before the label, for example one of lucide-react. It is hidden from assistive technology. */
  icon: ReactNode;
  /**
   * What is left below 992 px: `label` keeps icon and words; `icon` only the icon, with the words as its name (for
   * search, which everyone knows by its glass); `nothing`, when the menu has the same link.
   * @default 'label'
   */
  narrow?: 'label' | 'icon' | 'nothing' | undefined;
  /** Where it goes, in one or two words. */
  children: ReactNode;
}

/** A link among the header's actions: search, "Mina sidor", whoever is logged in. */
export const SiteHeaderAction = /* @__PURE__ */ withRef(function SiteHeaderAction(
  props: SiteHeaderActionProps,
  ref: ForwardedRef<HTMLAnchorElement>,
): ReactElement {
  const { icon, narrow = 'label', className, children, ...rest } = props;
  return (
    <a {...rest} ref={ref} className={classNames('sthlm-site-header__action', className)} data-narrow={narrow}>
      <span className="sthlm-site-header__action-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="sthlm-site-header__action-label">{children}</span>
    </a>
  );
});
