import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { triangleAlertIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { crisisBannerTexts, type CrisisBannerTexts } from './CrisisBanner.texts.ts';

export interface CrisisBannerProps extends Omit<ComponentPropsWithRef<'section'>, 'title'> {
  /**
   * What has happened or what to do, with the place in it: "Koka dricksvattnet i Vretängen".
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level.
   * @default 2
   */
  headingLevel?: 1 | 2 | 3 | undefined;
  /** Why, and the one most important thing to do. Two sentences are enough. */
  children: ReactNode;
  /** The page with all that is known. */
  href: string;
  /**
   * What one finds there; never "läs mer".
   * @textKind link
   */
  linkText: ReactNode;
  /** Who says this: the organisation's official name. */
  sender: string;
  /** When it was last changed: `text` for people ("i dag kl. 9.40"), `dateTime` for programs ("2026-04-14T09:40"). */
  updated: { text: string; dateTime: string };
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<CrisisBannerTexts> | undefined;
}

/** Says what people must know now. It comes first on the page, before the header, on every page while it lasts. */
export const CrisisBanner = /* @__PURE__ */ withRef(function CrisisBanner(
  props: CrisisBannerProps,
  ref: ForwardedRef<HTMLElement>,
): ReactElement {
  const { title, headingLevel = 2, children, href, linkText, sender, updated, texts, className, ...rest } = props;
  const Title = `h${headingLevel}` as const;
  const words = { ...crisisBannerTexts, ...texts };
  return (
    <section
      aria-label={words.label}
      {...rest}
      ref={ref}
      className={classNames('sthlm-crisis-banner', className)}
      data-sthlm-surface="field"
    >
      <div className="sthlm-crisis-banner__block">
        <Icon icon={triangleAlertIcon} size={40} className="sthlm-crisis-banner__icon" />
      </div>
      <div className="sthlm-crisis-banner__body">
        <Title className="sthlm-crisis-banner__title">{title}</Title>
        <div className="sthlm-crisis-banner__message">{children}</div>
        <p className="sthlm-crisis-banner__more">
          <a href={href}>{linkText}</a>
        </p>
        <p className="sthlm-crisis-banner__meta">
          <span className="sthlm-crisis-banner__sender">
            {words.from} {sender}
          </span>
          <span className="sthlm-crisis-banner__dot"> · </span>
          <span className="sthlm-crisis-banner__updated">
            {words.updated} <time dateTime={updated.dateTime}>{updated.text}</time>
          </span>
        </p>
      </div>
    </section>
  );
});
