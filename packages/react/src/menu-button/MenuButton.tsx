import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode } from 'react';
import { Button, type ButtonSize } from '../button/index.ts';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { chevronDownIcon } from '../internal/icons.ts';
import { popoverTarget } from '../internal/native-attributes.ts';
import { withRef } from '../internal/with-ref.ts';

/** A way somewhere: "Skriv ut beslutet". */
export interface MenuButtonLink {
  href: string;
  /** Where it leads. */
  label: string;
}

/** Something to do here: what a `<button>` takes, such as `onClick`, or `type="submit"` with `name` and `value`. */
export interface MenuButtonAction extends Omit<ComponentPropsWithRef<'button'>, 'children' | 'className' | 'popoverTarget' | 'popoverTargetAction'> {
  /** What it does, with a verb. */
  label: string;
  href?: undefined;
}

export interface MenuButtonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * What is in the menu: "Hantera ärendet".
   * @textKind button
   */
  label: ReactNode;
  /** Links and actions. A press on an action closes the menu. */
  items: readonly (MenuButtonLink | MenuButtonAction)[];
  /**
   * How much the button weighs.
   * @default 'secondary'
   */
  variant?: 'secondary' | 'tertiary' | undefined;
  /**
   * The button's size.
   * @default 'medium'
   */
  size?: ButtonSize | undefined;
}

/** A button that shows a few links and actions: what is seldom done with one thing, such as a case or a file. */
export const MenuButton = /* @__PURE__ */ withRef(function MenuButton(props: MenuButtonProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { label, items, variant = 'secondary', size, className, ...rest } = props;
  const id = useId();
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-menu-button', className)}>
      <Button variant={variant} size={size} icon={<Icon icon={chevronDownIcon} />} iconPosition="end" {...popoverTarget(id)}>
        {label}
      </Button>
      <ul id={id} popover="auto" className="sthlm-menu-button__list" data-sthlm-surface="page">
        {items.map((item) => (
          <li key={item.label}>
            {item.href === undefined ? (
              <Action {...item} menu={id} />
            ) : (
              <a className="sthlm-menu-button__item" href={item.href}>
                {item.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
});

function Action({ label, menu, href: _href, ...rest }: MenuButtonAction & { menu: string }): ReactElement {
  return (
    <button type="button" {...rest} {...popoverTarget(menu, 'hide')} className="sthlm-menu-button__item">
      {label}
    </button>
  );
}
