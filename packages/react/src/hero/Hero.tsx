import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export interface HeroProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /**
   * The page's h1, as a question or a promise to the reader.
   * @textKind heading
   */
  title: ReactNode;
  /** One or two sentences on what can be done here. */
  lead?: ReactNode;
  /**
   * The surface. One page has one field; a page that opens with a photograph may be calmer on `soft`.
   * @default 'field'
   */
  surface?: 'field' | 'soft' | 'base' | undefined;
  /**
   * `display` for a start page, `h1` for the pages below.
   * @default 'display'
   */
  size?: 'display' | 'h1' | undefined;
  /**
   * A picture without text, flush with the window's edge from 992 px and under the words
   * below it; with `size="h1"` it is left out there. It says nothing that the
   * words don't: give it `alt=""`.
   */
  picture?: ReactNode;
  /** Before the title: breadcrumbs or a way back. */
  before?: ReactNode;
  /** What one does here: a search form, or a button or two. */
  children?: ReactNode;
}

/** Opens a page: what it is for in large words, and the first thing to do. */
export const Hero = /* @__PURE__ */ withRef(function Hero(props: HeroProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { title, lead, surface = 'field', size = 'display', picture, before, className, children, ...rest } = props;
  const hasPicture = isGiven(picture);
  return (
    <div
      {...rest}
      ref={ref}
      className={classNames('sthlm-hero', className)}
      data-size={size}
      data-picture={hasPicture ? true : undefined}
      data-sthlm-surface={surface}
    >
      <div className="sthlm-hero__body">
        {isGiven(before) && <div className="sthlm-hero__before">{before}</div>}
        <h1 className="sthlm-hero__title">{title}</h1>
        {isGiven(lead) && <p className="sthlm-hero__lead">{lead}</p>}
        {isGiven(children) && <div className="sthlm-hero__content">{children}</div>}
      </div>
      {hasPicture && <div className="sthlm-hero__picture">{picture}</div>}
    </div>
  );
});
