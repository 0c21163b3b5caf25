import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

interface SpinnerLook extends Omit<ComponentPropsWithRef<'span'>, 'children' | 'role' | 'aria-label'> {
  /**
   * Side of the ring: 24 px beside text, 40 px where it stands for a part of the page.
   * @default 'medium'
   */
  size?: 'medium' | 'large' | undefined;
  /**
   * Shown only after half a second, so that nothing blinks when it goes fast. Those who listen get the words at once.
   * @default false
   */
  delayed?: boolean | undefined;
  /** `polite` has a screen reader read the words out (role `status`) when it turns up on a page that is already open. */
  live?: 'polite' | undefined;
}

/** With words beside the ring. */
export interface SpinnerWithWordsProps extends SpinnerLook {
  /** What is going on: "Hämtar dina ärenden". */
  children: ReactNode;
  label?: undefined;
}

/** The ring alone, where the place says what is going on. */
export interface SpinnerAloneProps extends SpinnerLook {
  /**
   * What is going on, for those who listen. It is shown to everybody where the system is asked for less motion.
   * @textKind message
   */
  label: string;
  children?: undefined;
}

export type SpinnerProps = SpinnerWithWordsProps | SpinnerAloneProps;

/** Says that something goes on whose length nobody knows. */
export const Spinner = /* @__PURE__ */ withRef(function Spinner(props: SpinnerProps, ref: ForwardedRef<HTMLSpanElement>): ReactElement {
  const { size = 'medium', delayed = false, live, label, className, children, ...rest } = props;
  return (
    <span
      {...rest}
      ref={ref}
      className={classNames('sthlm-spinner', className)}
      role={live && 'status'}
      data-size={size === 'large' ? size : undefined}
      data-delayed={delayed || undefined}
      data-words={label === undefined ? undefined : 'hidden'}
    >
      <span className="sthlm-spinner__ring" />
      <span className="sthlm-spinner__words">{label ?? children}</span>
    </span>
  );
});
