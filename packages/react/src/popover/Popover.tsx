import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { Button, type ButtonSize, type ButtonVariant } from '../button/index.ts';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { xIcon } from '../internal/icons.ts';
import { popoverTarget } from '../internal/native-attributes.ts';
import { withRef } from '../internal/with-ref.ts';
import { popoverTexts, type PopoverTexts } from './Popover.texts.ts';

export interface PopoverProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /**
   * What is written on the button that opens it: what one finds there.
   * @textKind button
   */
  label: ReactNode;
  /**
   * How much the button weighs.
   * @default 'secondary'
   */
  variant?: ButtonVariant | undefined;
  /**
   * The button's height: 40, 48 or 64 px.
   * @default 'medium'
   */
  size?: ButtonSize | undefined;
  /** An icon beside the label, an `Icon` of `@stockholm/react/icon`. */
  icon?: ReactNode;
  /**
   * What the box is about, as a heading. It names the box.
   * @textKind heading
   */
  title: ReactNode;
  /**
   * The heading's level, one below the heading that the button stands under.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** What the box holds: a few lines, links, a button or two. */
  children: ReactNode;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<PopoverTexts> | undefined;
}

/** A button that opens a small box beside it, above the page, which goes on meanwhile. */
export const Popover = /* @__PURE__ */ withRef(function Popover(props: PopoverProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { label, variant = 'secondary', size = 'medium', icon, title, headingLevel = 3, texts, className, children, ...rest } = props;
  const id = useId();
  const titleId = `${id}-title`;
  const Title = `h${headingLevel}` as const;
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-popover', className)}>
      <Button variant={variant} size={size} icon={icon} {...popoverTarget(id)}>
        {label}
      </Button>
      <section id={id} popover="auto" className="sthlm-popover__box" aria-labelledby={titleId} data-sthlm-surface="page">
        <div className="sthlm-popover__head">
          <Title id={titleId} className="sthlm-popover__title">
            {title}
          </Title>
          <button type="button" className="sthlm-popover__close" {...popoverTarget(id, 'hide')}>
            <Icon icon={xIcon} label={texts?.close ?? popoverTexts.close} />
          </button>
        </div>
        <div className="sthlm-popover__content">{children}</div>
      </section>
    </div>
  );
});
