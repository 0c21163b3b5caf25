import type { ComponentPropsWithoutRef, ForwardedRef, ReactElement, ReactNode, Ref } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { arrowRightIcon } from '../internal/icons.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';

export type CardVariant = 'base' | 'page' | 'tint' | 'soft' | 'field' | 'outline' | 'plain' | 'tile';
export type CardLayout = 'column' | 'row' | 'compact';

export interface CardProps extends Omit<ComponentPropsWithoutRef<'div'>, 'title'> {
  /**
   * The element: `li` straight in a list, `article` where a card makes sense alone.
   * @default 'div'
   */
  as?: 'div' | 'li' | 'article' | undefined;
  /**
   * Its ground. `page` is white, for cards on a coloured surface; `outline` is framed; `plain` has neither ground nor
   * padding, for entries of a list; `tile` is white with room for an icon, for the ways into a website.
   * @default 'base'
   */
  variant?: CardVariant | undefined;
  /**
   * Where the picture stands: above the text, beside it from 768 px (`row`), or beside it on a phone too (`compact`, for a
   * `DateBlock`).
   * @default 'column'
   */
  layout?: CardLayout | undefined;
  /**
   * What is behind the card, in a few words. It is a heading.
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level, one below the heading that the cards stand under.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * How the heading looks: `h2` for the first of the news, `h4` in narrow lists.
   * @default 'h3'
   */
  titleSize?: 'h2' | 'h3' | 'h4' | undefined;
  /** Where it leads. The title is the link, and its target is the whole card. For a framework's own link, put that one in `title`. */
  href?: string | undefined;
  /** A picture that bleeds to the edge, shown 3:2, with `alt=""` where it only decorates; or a `DateBlock`. */
  media?: ReactNode;
  /** An `Icon` for a tile: 40 px, 32 on a phone. */
  icon?: ReactNode;
  /** What kind of thing it is, above the title: `Tag`s, and a few words beside them. */
  tags?: ReactNode;
  /** A date, a time or a place, below the title. */
  meta?: ReactNode;
  /**
   * Draws an arrow in the lower corner: for cards without a picture.
   * @default false
   */
  arrow?: boolean | undefined;
  /** One or two sentences. Links and buttons in it stay usable beside the card's own link. */
  children?: ReactNode;
  ref?: Ref<HTMLElement> | undefined;
}

const surfaces = { base: 'base', page: 'page', tint: 'tint', soft: 'soft', field: 'field', outline: 'page', plain: undefined, tile: 'page' } as const;

/** These are nothing but their surface. */
const grounds: ReadonlySet<string> = /* @__PURE__ */ new Set(['base', 'page', 'tint', 'soft', 'field']);

/** A way to a page: a title that is a link, perhaps with a picture, a date and a sentence. */
export const Card = /* @__PURE__ */ withRef(function Card(props: CardProps, ref: ForwardedRef<HTMLElement>): ReactElement {
  const {
    as = 'div', variant = 'base', layout = 'column', title, headingLevel = 3, titleSize = 'h3', href, media, icon, tags, meta, arrow, className, children, ...rest
  } = props;
  const Root = as as 'div';
  const Title = `h${headingLevel}` as const;
  return (
    <Root
      {...rest}
      ref={ref as Ref<HTMLDivElement>}
      className={classNames('sthlm-card', className)}
      data-variant={grounds.has(variant) ? undefined : variant}
      data-layout={layout === 'column' ? undefined : layout}
      data-sthlm-surface={surfaces[variant]}
    >
      {isGiven(media) && <div className="sthlm-card__media">{media}</div>}
      {isGiven(icon) && <div className="sthlm-card__icon">{icon}</div>}
      <div className="sthlm-card__body">
        {isGiven(tags) && <div className="sthlm-card__tags">{tags}</div>}
        <Title className="sthlm-card__title" data-size={titleSize === 'h3' ? undefined : titleSize}>
          {href === undefined ? title : <a href={href}>{title}</a>}
        </Title>
        {isGiven(meta) && <div className="sthlm-card__meta">{meta}</div>}
        {isGiven(children) && <div className="sthlm-card__content">{children}</div>}
        {arrow && <Icon icon={arrowRightIcon} size={32} className="sthlm-card__arrow" />}
      </div>
    </Root>
  );
});
