import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import type { AlertTone } from '../alert/index.ts';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { circleAlertIcon, circleCheckIcon, infoIcon, triangleAlertIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { inlineMessageTexts, type InlineMessageTexts } from './InlineMessage.texts.ts';

export interface InlineMessageProps extends Omit<ComponentPropsWithRef<'p'>, 'role'> {
  /**
   * What kind of message it is, as in `Alert`. Colour, icon and a hidden word say the same.
   * @default 'info'
   */
  tone?: AlertTone | undefined;
  /** The message: a sentence, with a link at most. */
  children: ReactNode;
  /** Has a screen reader read it out when it turns up on a page that is already open: `polite` (role `status`) or, at once, `assertive` (role `alert`). */
  live?: 'polite' | 'assertive' | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<InlineMessageTexts> | undefined;
}

const icons = { info: infoIcon, success: circleCheckIcon, warning: triangleAlertIcon, error: circleAlertIcon };

/** One line about what stands beside it, without a box. */
export const InlineMessage = /* @__PURE__ */ withRef(function InlineMessage(props: InlineMessageProps, ref: ForwardedRef<HTMLParagraphElement>): ReactElement {
  const { tone = 'info', live, texts, className, children, ...rest } = props;
  return (
    <p {...rest} ref={ref} className={classNames('sthlm-inline-message', className)} role={live && (live === 'polite' ? 'status' : 'alert')} data-tone={tone}>
      <Icon icon={icons[tone]} />
      <span className="sthlm-inline-message__words">
        <span className="sthlm-visually-hidden">{`${texts?.[tone] ?? inlineMessageTexts[tone]}: `}</span>
        {children}
      </span>
    </p>
  );
});
