import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export interface Step {
  /** What to do, as an instruction: "Skicka din ansökan". */
  title: ReactNode;
  /** How, how long it takes, and what comes of it. */
  content?: ReactNode;
}

export interface StepsProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** In the order in which they happen. */
  steps: readonly Step[];
  /**
   * The level of each step's heading, one below the heading that the list stands under.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | undefined;
}

/** How something goes, in order: what to do first, and what happens then. */
export const Steps = /* @__PURE__ */ withRef(function Steps(props: StepsProps, ref: ForwardedRef<HTMLOListElement>): ReactElement {
  const { steps, headingLevel = 3, className, ...rest } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <ol {...rest} ref={ref} className={classNames('sthlm-steps', className)}>
      {steps.map(({ title, content }, index) => (
        <li key={index} className="sthlm-steps__step">
          <Title className="sthlm-steps__title">{title}</Title>
          {isGiven(content) && <div className="sthlm-steps__content">{content}</div>}
        </li>
      ))}
    </ol>
  );
});
