import { useId, type ComponentPropsWithRef, type ForwardedRef, type ReactElement } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { searchIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { searchFormTexts, type SearchFormTexts } from './SearchForm.texts.ts';

export interface SearchFormProps extends Omit<ComponentPropsWithRef<'form'>, 'children' | 'role' | 'method' | 'action' | 'defaultValue'> {
  /** The page of results. The words come to it in its address, so a search can be shared and works without JavaScript. */
  action: string;
  /**
   * What the words are called in the address.
   * @default 'q'
   */
  name?: string | undefined;
  /**
   * What one may search for, above the field.
   * @textKind label
   */
  label: string;
  /** The words that gave the results on this page. */
  defaultValue?: string | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<SearchFormTexts> | undefined;
}

/** One field and a button that lead to a page of results. */
export const SearchForm = /* @__PURE__ */ withRef(function SearchForm(props: SearchFormProps, ref: ForwardedRef<HTMLFormElement>): ReactElement {
  const { name = 'q', label, defaultValue, texts, className, ...rest } = props;
  // React 18.3 writes `value=""` while hydrating a field that is given an undefined one.
  const value = defaultValue === undefined ? undefined : { defaultValue };
  const id = useId();
  return (
    <form {...rest} ref={ref} role="search" className={classNames('sthlm-search-form', className)}>
      <label className="sthlm-search-form__label" htmlFor={id}>
        {label}
      </label>
      <div className="sthlm-search-form__row" data-sthlm-surface="page">
        <input id={id} className="sthlm-search-form__input" type="search" name={name} autoComplete="off" enterKeyHint="search" {...value} />
        {/* The markup of a Button, without the 500 bytes of its variants: every page's header has this form. */}
        <button className="sthlm-button" type="submit">
          <span className="sthlm-button__content">
            <Icon icon={searchIcon} />
            <span className="sthlm-button__label">{texts?.button ?? searchFormTexts.button}</span>
          </span>
        </button>
      </div>
    </form>
  );
});
