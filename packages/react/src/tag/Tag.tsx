import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { xIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { tagTexts, type TagTexts } from './Tag.texts.ts';

export type TagVariant = 'tint' | 'outline' | 'filled';

interface TagLook {
  /**
   * How much it weighs. `filled` for the one kind that should be found first; `outline` stands on any surface.
   * @default 'tint'
   */
  variant?: TagVariant | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<TagTexts> | undefined;
  /** What something is about, in a word or two. */
  children: ReactNode;
}

/** A tag that only says something. */
export interface TagAsTextProps extends TagLook, Omit<ComponentPropsWithRef<'span'>, keyof TagLook> {
  href?: undefined;
  removable?: false | undefined;
}

/** A tag that leads to all that is about the same, or that takes a filter away by leading to the page without it. */
export interface TagAsLinkProps extends TagLook, Omit<ComponentPropsWithRef<'a'>, keyof TagLook | 'href'> {
  /** Where it leads. With it the tag is a link. */
  href: string;
  /**
   * True where pressing it takes it away: a cross, and words for those who listen.
   * @default false
   */
  removable?: boolean | undefined;
}

/** A tag that is taken away by a script, or by the form that it submits (`type="submit"`, `name`, `value`). */
export interface TagAsButtonProps extends TagLook, Omit<ComponentPropsWithRef<'button'>, keyof TagLook> {
  href?: undefined;
  removable: true;
}

export type TagProps = TagAsTextProps | TagAsLinkProps | TagAsButtonProps;

/** What something is about, or what it is filtered by. */
export const Tag = /* @__PURE__ */ withRef(function Tag(props: TagProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const { variant = 'tint', removable, texts, className, children, ...rest } = props;
  const look = { ...rest, ref: ref as never, className: classNames('sthlm-tag', className), 'data-variant': variant };
  const content = removable ? (
    <>
      <span className="sthlm-visually-hidden">{`${texts?.remove ?? tagTexts.remove} `}</span>
      {children}
      <Icon icon={xIcon} size={20} />
    </>
  ) : (
    children
  );
  if (rest.href !== undefined) return <a {...(look as ComponentPropsWithRef<'a'>)}>{content}</a>;
  if (removable)
    return (
      <button type="button" {...(look as ComponentPropsWithRef<'button'>)}>
        {content}
      </button>
    );
  return <span {...(look as ComponentPropsWithRef<'span'>)}>{content}</span>;
});
