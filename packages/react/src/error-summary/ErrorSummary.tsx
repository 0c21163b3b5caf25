'use client';

import { useEffect, useId, useImperativeHandle, useRef, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { fieldId, firstIssues, type AnyFormState, type FormIssue } from '../form-state/form-state.ts';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { circleAlertIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { errorSummaryTexts, errorSummaryTitle, type ErrorSummaryTexts } from './ErrorSummary.texts.ts';

export interface ErrorSummaryProps extends Omit<ComponentPropsWithRef<'section'>, 'children' | 'title'> {
  /**
   * The heading, where "Rätta tre saker för att gå vidare" does not suit.
   * @textKind heading
   */
  title?: ReactNode;
  /**
   * The heading's place in the outline. It stands before the h1, so it is 2.
   * @default 2
   */
  headingLevel?: 2 | 3 | undefined;
  /** The form's state. Its issues are listed, the first of each field. */
  form?: AnyFormState | undefined;
  /** What to put right, when there is no form state. */
  issues?: readonly FormIssue[] | undefined;
  /** The ids of fields that have one of their own: path → id. */
  ids?: Readonly<Record<string, string>> | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<ErrorSummaryTexts> | undefined;
}

/**
 * Says what to put right, first on the page and before the h1, with a link to each field. Renders nothing when there is
 * nothing to put right. Takes focus when it appears and each time the form comes back; without JavaScript, when the page loads.
 */
export const ErrorSummary = /* @__PURE__ */ withRef(function ErrorSummary(
  { title, headingLevel = 2, form, issues, ids, texts, className, ...native }: ErrorSummaryProps,
  ref: ForwardedRef<HTMLElement>,
): ReactElement | null {
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => box.current as HTMLElement);
  const shown = firstIssues(issues ?? form?.issues ?? []);
  // A posted form comes back as a new state, even with the same issues. A list written in JSX is new at every render.
  const appeared: unknown = issues === undefined ? form : JSON.stringify(issues);
  useEffect(() => {
    box.current?.focus();
  }, [appeared]);
  if (shown.length === 0) return null;
  const Title = `h${headingLevel}` as const;
  return (
    <section
      aria-labelledby={titleId}
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- it takes focus where there is no JavaScript, after a post that failed; React leaves it out in the browser
      autoFocus
      {...native}
      className={classNames('sthlm-error-summary', className)}
      data-sthlm-surface="page"
      ref={box}
    >
      <div className="sthlm-error-summary__head">
        <Icon icon={circleAlertIcon} size={32} />
        <Title id={titleId} className="sthlm-error-summary__title">
          {title ?? errorSummaryTitle(shown.length, { ...errorSummaryTexts, ...texts })}
        </Title>
      </div>
      <ol className="sthlm-error-summary__list">
        {shown.map(({ path, message }) => (
          <li key={`${path} ${message}`} className="sthlm-error-summary__item">
            {path === '' ? (
              message
            ) : (
              <a className="sthlm-error-summary__link" href={`#${encodeURIComponent(idOf(path, ids))}`}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
});

function idOf(path: string, ids: Readonly<Record<string, string>> | undefined): string {
  return ids !== undefined && Object.hasOwn(ids, path) ? (ids[path] as string) : fieldId(path);
}
