import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export interface FactBoxItem {
  /** The question in a word or two: "Kostar". */
  term: ReactNode;
  /** The answer, as short as it can be: "Inget att ansöka". */
  description: ReactNode;
}

export interface FactBoxProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /**
   * What the facts are about: "Kort om bidraget". It is a heading, and names the box.
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Facts as pairs: two beside each other where there is room. */
  items?: readonly FactBoxItem[] | undefined;
  /** Text after the facts, or instead of them. */
  children?: ReactNode;
}

/** The answer in short, for those who do not read on. */
export const FactBox = /* @__PURE__ */ withRef(function FactBox(props: FactBoxProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { title, headingLevel = 2, items = [], className, children, ...rest } = props;
  const titleId = useId();
  const Title = `h${headingLevel}` as const;
  return (
    <section aria-labelledby={titleId} {...rest} ref={ref} className={classNames('sthlm-fact-box', className)} data-sthlm-surface="base">
      <Title id={titleId} className="sthlm-fact-box__title">
        {title}
      </Title>
      {items.length > 0 && (
        <dl className="sthlm-fact-box__list">
          {items.map(({ term, description }, index) => (
            <div key={index}>
              <dt className="sthlm-fact-box__term">{term}</dt>
              <dd className="sthlm-fact-box__description">{description}</dd>
            </div>
          ))}
        </dl>
      )}
      {isGiven(children) && <div className="sthlm-fact-box__content">{children}</div>}
    </section>
  );
});
