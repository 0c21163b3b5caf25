import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface AccordionItemProps extends Omit<ComponentPropsWithRef<'details'>, 'title' | 'open' | 'name'> {
  /**
   * What stands under it, as a heading: often the reader's own question.
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level, one below the heading that the accordion stands under.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Open from the start. The reader opens and closes it from then on. */
  open?: boolean | undefined;
  /** The same name on several items lets one be open at a time. Leave it out where a reader may want to compare. */
  name?: string | undefined;
  /** What is shown when it is open. */
  children: ReactNode;
}

/** One heading of an `Accordion`, with what it opens. */
export const AccordionItem = /* @__PURE__ */ withRef(function AccordionItem(props: AccordionItemProps, ref: ForwardedRef<HTMLDetailsElement>): ReactElement {
  const { title, headingLevel = 3, className, children, ...rest } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <details {...rest} ref={ref} className={classNames('sthlm-accordion__item', className)}>
      <summary className="sthlm-accordion__summary">
        <Title className="sthlm-accordion__title">{title}</Title>
      </summary>
      <div className="sthlm-accordion__content">{children}</div>
    </details>
  );
});
