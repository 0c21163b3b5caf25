import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { circleAlertIcon, circleCheckIcon, infoIcon, triangleAlertIcon } from '../internal/icons.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { alertTexts, type AlertTexts } from './Alert.texts.ts';

export type AlertTone = 'info' | 'success' | 'warning' | 'error';

export interface AlertProps extends Omit<ComponentPropsWithRef<'div'>, 'title' | 'role'> {
  /**
   * What kind of message it is. Colour, icon and a hidden word say the same.
   * @default 'info'
   */
  tone?: AlertTone | undefined;
  /**
   * The message in a few words. It is a heading.
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level, one below the heading that the alert stands under.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * Has a screen reader read it out when it turns up on a page that is already open: `polite` (role `status`) when
   * the visitor has finished, `assertive` (role `alert`) at once. Leave it out for what is there from the start.
   */
  live?: 'polite' | 'assertive' | undefined;
  /** What it means and what to do. */
  children?: ReactNode;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<AlertTexts> | undefined;
}

const icons = { info: infoIcon, success: circleCheckIcon, warning: triangleAlertIcon, error: circleAlertIcon };
const roles = { polite: 'status', assertive: 'alert' } as const;

/** A message about the page or what the visitor just did, in the flow of the page. */
export const Alert = /* @__PURE__ */ withRef(function Alert(props: AlertProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { tone = 'info', title, headingLevel = 2, live, texts, className, children, ...rest } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <div
      {...rest}
      ref={ref}
      className={classNames('sthlm-alert', className)}
      role={live && roles[live]}
      data-tone={tone}
      data-sthlm-surface="page"
    >
      <div className="sthlm-alert__signal">
        <Icon icon={icons[tone]} />
      </div>
      <div className="sthlm-alert__body">
        <Title className="sthlm-alert__title">
          <span className="sthlm-visually-hidden">{`${texts?.[tone] ?? alertTexts[tone]}: `}</span>
          {title}
        </Title>
        {isGiven(children) && <div className="sthlm-alert__content">{children}</div>}
      </div>
    </div>
  );
});
