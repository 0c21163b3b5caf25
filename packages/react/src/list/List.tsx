import type { ComponentPropsWithoutRef, ForwardedRef, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export type ListVariant = 'bullet' | 'number' | 'plain' | 'divided' | 'yes' | 'no';

export interface ListProps extends Omit<ComponentPropsWithoutRef<'ol'>, 'role' | 'type'> {
  /**
   * What stands before each item: a bullet, its number (an `<ol>`), nothing (`plain`), a line (`divided`, for links and hits),
   * a tick (`yes`) or a cross (`no`). Ticks and crosses are only seen: the heading above must say what they mean.
   * @default 'bullet'
   */
  variant?: ListVariant | undefined;
  /** `<li>` elements. */
  children: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

/** A list in the rhythm of the text. */
export const List = /* @__PURE__ */ withRef(function List(props: ListProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { variant = 'bullet', className, ...rest } = props;
  const Tag = (variant === 'number' ? 'ol' : 'ul') as 'ol';
  return (
    <Tag
      {...rest}
      ref={ref as Ref<HTMLOListElement>}
      // Safari takes a list without markers for no list.
      role={variant === 'bullet' || variant === 'number' ? undefined : 'list'}
      className={classNames('sthlm-list', className)}
      data-variant={variant}
    />
  );
});
