import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { fieldId, type AnyFormState } from '../form-state/form-state.ts';
import { classNames } from '../internal/class-names.ts';
import { fieldTexts, type FieldTexts } from '../internal/field-texts.ts';
import { describedBy, errorFor, FieldError, isShown, typedValue } from '../internal/field.tsx';
import { withRef } from '../internal/with-ref.ts';

export type TextFieldWidth = 'full' | 'name' | 'personnummer' | 'year' | 'day';

interface TextFieldOwnProps {
  /** The field's name in the form, and its path in `form`. */
  name: string;
  /**
   * What to write, above the field. Never a placeholder.
   * @textKind label
   */
  label: ReactNode;
  /**
   * Help that is always visible: the form it should have, why it is asked.
   * @textKind hint
   */
  hint?: ReactNode;
  /**
   * What to put right, as an instruction: "Skriv en dag mellan 1 och 31." Wins over `form`.
   * @textKind error
   */
  error?: ReactNode;
  /**
   * Says that it may be left empty. Fields that must be filled in carry no mark.
   * @default false
   */
  optional?: boolean | undefined;
  /**
   * As wide as what is written in it.
   * @default 'full'
   */
  width?: TextFieldWidth | undefined;
  /** The form's state: shows again what was typed, and the first issue with this name. Passwords are never shown again. */
  form?: AnyFormState | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<FieldTexts> | undefined;
}

export interface SingleLineProps extends TextFieldOwnProps, Omit<ComponentPropsWithRef<'input'>, keyof TextFieldOwnProps | 'children' | 'placeholder'> {
  /**
   * True for a text of several lines.
   * @default false
   */
  multiline?: false | undefined;
  rows?: undefined;
}

export interface MultilineProps extends TextFieldOwnProps, Omit<ComponentPropsWithRef<'textarea'>, keyof TextFieldOwnProps | 'children' | 'placeholder'> {
  /** True for a text of several lines. */
  multiline: true;
  /**
   * Lines to show in a field of several lines.
   * @default 4
   */
  rows?: number | undefined;
  type?: undefined;
}

export type TextFieldProps = SingleLineProps | MultilineProps;

/**
 * One thing to write, with its label, hint and error. `className` goes to the root; `ref`, `id`, `data-*` and native props go to the control.
 */
export const TextField = /* @__PURE__ */ withRef(function TextField(
  props: TextFieldProps,
  ref: ForwardedRef<HTMLInputElement | HTMLTextAreaElement>,
): ReactElement {
  const { label, hint, error, optional = false, width = 'full', form, texts, className, multiline = false, rows = 4, ...native } = props;
  const { name } = native;
  const id = native.id ?? fieldId(name);
  const message = errorFor(name, error, form);
  const hasError = isShown(message);
  const hasHint = isShown(hint);
  const typed = native.type === 'password' || native.value !== undefined ? undefined : typedValue(name, form);
  const control = {
    ...native,
    id,
    className: 'sthlm-text-field__input',
    'aria-invalid': hasError ? true : native['aria-invalid'],
    'aria-describedby': describedBy(hasHint && `${id}-hint`, hasError && `${id}-error`, native['aria-describedby']),
    ...(typed !== undefined && { defaultValue: typed }),
  };
  return (
    <div className={classNames('sthlm-text-field', className)} data-width={width}>
      <label className="sthlm-text-field__label" htmlFor={id}>
        {label}
        {optional && <span className="sthlm-text-field__optional"> {texts?.optional ?? fieldTexts.optional}</span>}
      </label>
      {hasHint && (
        <div id={`${id}-hint`} className="sthlm-text-field__hint">
          {hint}
        </div>
      )}
      {hasError && (
        <FieldError id={`${id}-error`} className="sthlm-text-field__error" prefix={texts?.errorPrefix ?? fieldTexts.errorPrefix}>
          {message}
        </FieldError>
      )}
      {multiline ? (
        <textarea {...(control as ComponentPropsWithRef<'textarea'>)} rows={rows} ref={ref as ForwardedRef<HTMLTextAreaElement>} />
      ) : (
        <input {...(control as ComponentPropsWithRef<'input'>)} ref={ref as ForwardedRef<HTMLInputElement>} />
      )}
    </div>
  );
});
