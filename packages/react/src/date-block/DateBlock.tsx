import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { languageOf, namesOf, readMoment } from '../date-time/format-date-time.ts';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface DateBlockProps extends Omit<ComponentPropsWithRef<'time'>, 'children' | 'dateTime'> {
  /** The day: `2026-04-22`. Anything else throws a RangeError. A time of day is for the text beside the block. */
  value: string;
}

/** The day of an event as a block: the number large, the month below. The language of the month is that of `lang`: sv, en or fi. */
export const DateBlock = /* @__PURE__ */ withRef(function DateBlock(props: DateBlockProps, ref: ForwardedRef<HTMLTimeElement>): ReactElement {
  const { value, className, ...rest } = props;
  const { date } = readMoment(value);
  if (!date) throw new RangeError(`Stad: ${JSON.stringify(value)} has no date. Write 2026-04-22.`);
  const language = languageOf(rest.lang ?? 'sv');
  return (
    <time {...rest} ref={ref} className={classNames('sthlm-date-block', className)} dateTime={value} data-sthlm-surface="deep">
      <span className="sthlm-date-block__day">{date[2]}</span> <span className="sthlm-date-block__month">{language ? namesOf(date, language).month : `${date[1]} ${date[0]}`}</span>
    </time>
  );
});
