import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { buttonTexts, type ButtonTexts } from './Button.texts.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

interface ButtonLook {
  /**
   * How much it weighs. One primary button a view; `danger` for what can't be undone.
   * @default 'primary'
   */
  variant?: ButtonVariant | undefined;
  /**
   * 40, 48 or 64 px high.
   * @default 'medium'
   */
  size?: ButtonSize | undefined;
  /** An icon beside the label, an `Icon` of `@stockholm/react/icon`. It is hidden from assistive technology. */
  icon?: ReactNode;
  /**
   * Which side of the label the icon stands on.
   * @default 'start'
   */
  iconPosition?: 'start' | 'end' | undefined;
  /** What happens when you press it: a verb, in sentence case. */
  children: ReactNode;
}

/** A button: a `<button>` that does something here. */
export interface ButtonAsButtonProps extends ButtonLook, Omit<ComponentPropsWithRef<'button'>, keyof ButtonLook> {
  href?: undefined;
  target?: undefined;
  download?: undefined;
  /**
   * True while what it started goes on. It keeps its place, its width and its focus, shows a spinner with `texts.busy`,
   * and does nothing when pressed. Give `false`, not nothing, to a button that will be busy later: then the width is
   * the same before and after.
   */
  busy?: boolean | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<ButtonTexts> | undefined;
}

/** A link that looks like a button: it goes somewhere. */
export interface ButtonAsLinkProps extends ButtonLook, Omit<ComponentPropsWithRef<'a'>, keyof ButtonLook | 'href' | 'type'> {
  /** Where it goes. With `href` it is a link, with the look of a button. */
  href: string;
  type?: undefined;
  busy?: undefined;
  texts?: undefined;
  disabled?: undefined;
}

export type ButtonProps = ButtonAsButtonProps | ButtonAsLinkProps;

/**
 * Does something (a `<button>`), or goes somewhere with the weight of a button (an `<a>`, with `href`).
 */
export const Button = /* @__PURE__ */ withRef(function Button(
  props: ButtonProps,
  ref: ForwardedRef<HTMLButtonElement | HTMLAnchorElement>,
): ReactElement {
  const { variant = 'primary', size = 'medium', icon, iconPosition = 'start', className, children, busy, texts, ...native } = props;
  const hasIcon = isGiven(icon);
  const look = {
    className: classNames('sthlm-button', className),
    'data-variant': variant,
    'data-size': size,
    'data-icon-position': hasIcon ? iconPosition : undefined,
  };
  const content = (
    <span className="sthlm-button__content">
      {hasIcon && (
        <span className="sthlm-button__icon" aria-hidden="true">
          {icon}
        </span>
      )}
      <span className="sthlm-button__label">{children}</span>
    </span>
  );
  if (native.href !== undefined) {
    return (
      <a {...(native as ComponentPropsWithRef<'a'>)} {...look} ref={ref as ForwardedRef<HTMLAnchorElement>}>
        {content}
      </a>
    );
  }
  return (
    <button
      type="button"
      {...(native as ComponentPropsWithRef<'button'>)}
      {...look}
      // A busy button of type "button" submits nothing, also without JavaScript; `disabled` would throw the focus away.
      {...(busy && { type: 'button', onClick: undefined, 'aria-disabled': true, 'aria-busy': true, 'data-busy': true })}
      ref={ref as ForwardedRef<HTMLButtonElement>}
    >
      {content}
      {busy !== undefined && (
        <span className="sthlm-button__busy">
          <span className="sthlm-button__spinner" />
          {texts?.busy ?? buttonTexts.busy}
        </span>
      )}
    </button>
  );
});
