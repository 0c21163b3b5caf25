import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { errorPageTexts, type ErrorPageTexts } from './ErrorPage.texts.ts';

export type ErrorPageKind = 'not-found' | 'forbidden' | 'server-error' | 'closed';

export interface ErrorPageProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /**
   * What happened: the address leads nowhere (404), the visitor may not see it (403), the fault is ours (500), or the service
   * is closed for a while (503).
   * @default 'not-found'
   */
  kind?: ErrorPageKind | undefined;
  /**
   * The h1, where that of the kind does not suit.
   * @textKind heading
   */
  title?: ReactNode;
  /** What it means and what to do, where the sentence of the kind does not suit: when the service opens again. */
  lead?: ReactNode;
  /** What one can do: a button home, a search form. */
  actions?: ReactNode;
  /** A code that helps the one who is rung to find the fault: a number of the error log. Never a stack. */
  reference?: string | undefined;
  /** How to reach a human being. */
  children?: ReactNode;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<ErrorPageTexts> | undefined;
}

const keys = { 'not-found': 'notFound', forbidden: 'forbidden', 'server-error': 'serverError', closed: 'closed' } as const;

/** The content of a page that could not be shown: what happened in plain words, and the ways on. */
export const ErrorPage = /* @__PURE__ */ withRef(function ErrorPage(props: ErrorPageProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { kind = 'not-found', title, lead, actions, reference, texts, className, children, ...rest } = props;
  const words = { ...errorPageTexts, ...texts };
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-error-page', className)} data-kind={kind}>
      <h1 className="sthlm-error-page__title">{title ?? words[`${keys[kind]}Title`]}</h1>
      <p className="sthlm-error-page__lead">{lead ?? words[`${keys[kind]}Lead`]}</p>
      {isGiven(actions) && <div className="sthlm-error-page__actions">{actions}</div>}
      {isGiven(children) && <div className="sthlm-error-page__content">{children}</div>}
      {reference !== undefined && (
        <p className="sthlm-error-page__reference">
          {words.reference} <span translate="no">{reference}</span>
        </p>
      )}
    </div>
  );
});
