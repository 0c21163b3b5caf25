import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export interface QuoteProps extends Omit<ComponentPropsWithRef<'figure'>, 'children'> {
  /** The words, as they were said or written, with their quotation marks. */
  children: ReactNode;
  /** Who said it or where it stands, with a link where there is one: "Alva Ekmark, boende i Vretängen". */
  source?: ReactNode;
}

/** Somebody's words. */
export const Quote = /* @__PURE__ */ withRef(function Quote(props: QuoteProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { source, className, children, ...rest } = props;
  return (
    <figure {...rest} ref={ref} className={classNames('sthlm-quote', className)}>
      <blockquote className="sthlm-quote__words">{children}</blockquote>
      {isGiven(source) && <figcaption className="sthlm-quote__source">{source}</figcaption>}
    </figure>
  );
});
