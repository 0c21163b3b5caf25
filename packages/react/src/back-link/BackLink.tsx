import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { arrowLeftIcon } from '../internal/icons.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { backLinkTexts, type BackLinkTexts } from './BackLink.texts.ts';

export interface BackLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  /** The step before, as an address: it works without JavaScript, and the visitor's answers are kept by the service. */
  href: string;
  /** Where it leads, if "Tillbaka" is not enough: "Tillbaka till sökresultatet". */
  children?: ReactNode;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<BackLinkTexts> | undefined;
}

/** Leads to the step before, first on the page of a step, above its heading. */
export const BackLink = /* @__PURE__ */ withRef(function BackLink(props: BackLinkProps, ref: ForwardedRef<HTMLAnchorElement>): ReactElement {
  const { children, texts, className, ...rest } = props;
  return (
    <a {...rest} ref={ref} className={classNames('sthlm-back-link', className)}>
      <Icon icon={arrowLeftIcon} size={20} />
      <span className="sthlm-back-link__label">{isGiven(children) ? children : (texts?.back ?? backLinkTexts.back)}</span>
    </a>
  );
});
