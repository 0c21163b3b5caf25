'use client';

import { useId, useState, type ComponentPropsWithRef, type ForwardedRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export interface TabsItem {
  /** What the tab is called in code; unlike the others of the same tabs. */
  value: string;
  /**
   * What its panel holds, in a word or two.
   * @textKind label
   */
  label: string;
  /** The panel. May come from a server component. */
  content: ReactNode;
}

export interface TabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'defaultValue'> {
  /**
   * What one chooses between, for those who listen: "Möten".
   * @textKind label
   */
  label: string;
  /** Two to five tabs, each with its panel. */
  items: readonly TabsItem[];
  /** The tab that is chosen at first; without it the first one. */
  defaultValue?: string | undefined;
  /** The chosen tab, where the page decides. A value that no item has chooses the first. */
  value?: string | undefined;
  /** Hears which tab the visitor chose. */
  onValueChange?: ((value: string) => void) | undefined;
  /**
   * Level of the heading that each panel has where there are no tabs: on paper, and without JavaScript.
   * @default 3
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
}

/** Where a key leads from the tab at `index`: its neighbour or an end. Undefined for keys that mean nothing here. */
function next(event: KeyboardEvent, list: HTMLElement, index: number, last: number): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const { direction, flexDirection } = getComputedStyle(list);
  const isRtl = direction === 'rtl';
  // On a small screen the tabs stand under each other. Beside each other, up and down belong to the page.
  const isStacked = flexDirection === 'column';
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight') || (isStacked && key === 'ArrowDown')) return index === last ? 0 : index + 1;
  if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft') || (isStacked && key === 'ArrowUp')) return index === 0 ? last : index - 1;
  return undefined;
}

/** Parts of one page, of which one is read at a time. On paper and without JavaScript all of them stand under each other. */
export const Tabs = /* @__PURE__ */ withRef(function Tabs(props: TabsProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { label, items, defaultValue, value, onValueChange, headingLevel = 3, className, ...rest } = props;
  const id = useId();
  const [own, setOwn] = useState(defaultValue);
  const chosen = Math.max(0, items.findIndex((item) => item.value === (value ?? own)));
  const choose = (item: TabsItem): void => {
    if (item === items[chosen]) return;
    setOwn(item.value);
    onValueChange?.(item.value);
  };
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const list = event.currentTarget.parentElement as HTMLElement;
    const to = next(event, list, chosen, items.length - 1);
    const item = items[to ?? -1];
    if (to === undefined || item === undefined) return;
    event.preventDefault();
    (list.children[to] as HTMLElement).focus();
    choose(item);
  };
  const Title = `h${headingLevel}` as const;
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-tabs', className)}>
      <div className="sthlm-tabs__list" role="tablist" aria-label={label}>
        {items.map((item, index) => (
          <button
            key={item.value}
            type="button"
            className="sthlm-tabs__tab"
            role="tab"
            id={`${id}-tab${index}`}
            aria-selected={index === chosen}
            aria-controls={`${id}-panel${index}`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => choose(item)}
            onKeyDown={move}
          >
            {item.label}
          </button>
        ))}
      </div>
      {items.map((item, index) => (
        <div
          key={item.value}
          className="sthlm-tabs__panel"
          role="tabpanel"
          id={`${id}-panel${index}`}
          aria-labelledby={`${id}-tab${index}`}
          tabIndex={0}
          hidden={index !== chosen}
        >
          <Title className="sthlm-tabs__title">{item.label}</Title>
          {item.content}
        </div>
      ))}
    </div>
  );
});
