import type { ComponentPropsWithoutRef, ForwardedRef, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';
import { textsOf, type DateTimeFormat } from './format-date-time.ts';

export interface DateTimeProps extends DateTimeFormat, Omit<ComponentPropsWithoutRef<'time'>, 'dateTime' | keyof DateTimeFormat> {
  /**
   * The date, the time, or both: `2026-05-05`, `2026-05-05T18:00` or `18:00` as a clock in Stockholm shows it, or a moment
   * with an offset (`2026-05-05T16:00Z`), which is told in Stockholm's time. Anything else throws a RangeError.
   */
  value: string;
  /** Other words for it, such as "i dag kl. 9.40", where the page is made anew each day. */
  children?: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

/**
 * A date or a time in words, readable for programs too. It asks neither the clock nor the time zone of the machine, so
 * server and browser write the same.
 */
export const DateTime = /* @__PURE__ */ withRef(function DateTime(props: DateTimeProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { value, end, weekday, year, numeric, className, children, ...rest } = props;
  const [start, between, last] = textsOf(value, { end, weekday, year, numeric, lang: rest.lang });
  const shared = { ...rest, ref: ref as Ref<HTMLTimeElement>, className: classNames('sthlm-date-time', className) };
  if (between === undefined || children !== undefined) {
    return (
      <time {...shared} dateTime={value}>
        {children ?? start}
      </time>
    );
  }
  // HTML has no element for a span of time.
  return (
    <span {...shared}>
      <time dateTime={value}>{start}</time>
      {between}
      <time dateTime={end}>{last}</time>
    </span>
  );
});
