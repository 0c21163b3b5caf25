import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { Icon } from '../icon/index.ts';
import { arrowRightIcon, downloadIcon, externalLinkIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { linkTexts, type LinkTexts } from './Link.texts.ts';

export interface LinkProps extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'href'> {
  href: string;
  /**
   * True for a link that stands alone after a text: bold, with an arrow.
   * @default false
   */
  standalone?: boolean | undefined;
  /**
   * True for a link that leaves the site: an icon, and words for those who listen. It opens in the same tab.
   * @default false
   */
  external?: boolean | undefined;
  /** What it downloads: "Avgifter 2026 (pdf, 180 kB)". */
  file?: { type: string; size: string } | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<LinkTexts> | undefined;
  /** Where it goes, understandable out of context: not "läs mer", not "här". */
  children: ReactNode;
}

/** Goes somewhere. */
export const Link = /* @__PURE__ */ withRef(function Link(
  { standalone = false, external = false, file, texts, className, children, ...native }: LinkProps,
  ref: ForwardedRef<HTMLAnchorElement>,
): ReactElement {
  const hasIcon = standalone || external || file !== undefined;
  return (
    <a
      {...native}
      className={classNames('sthlm-link', className)}
      data-standalone={standalone ? true : undefined}
      data-icon={hasIcon ? true : undefined}
      ref={ref}
    >
      {file !== undefined && <Icon icon={downloadIcon} className="sthlm-link__icon" />}
      {hasIcon ? (
        <span className="sthlm-link__label">
          {children}
          {file !== undefined && ` (${file.type}, ${keepTogether(file.size)})`}
        </span>
      ) : (
        children
      )}
      {external && <span className="sthlm-visually-hidden"> {texts?.external ?? linkTexts.external}</span>}
      {external && <Icon icon={externalLinkIcon} className="sthlm-link__icon" size={20} />}
      {standalone && !external && <Icon icon={arrowRightIcon} className="sthlm-link__icon" />}
    </a>
  );
});

/** A number and its unit stay on one line. */
const keepTogether = (size: string): string => size.replaceAll(' ', '\u00A0');
