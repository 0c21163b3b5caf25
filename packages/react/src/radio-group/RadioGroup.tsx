import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { fieldId, type AnyFormState } from '../form-state/form-state.ts';
import { classNames } from '../internal/class-names.ts';
import { fieldTexts, type FieldTexts } from '../internal/field-texts.ts';
import { describedBy, errorFor, FieldError, isShown, typedValue } from '../internal/field.tsx';
import { withRef } from '../internal/with-ref.ts';

export interface RadioOption {
  /** What is posted. */
  value: string;
  /** What it says. */
  label: ReactNode;
  /** A line of help under the label. */
  hint?: ReactNode;
}

export interface RadioGroupProps extends Omit<ComponentPropsWithRef<'fieldset'>, 'children' | 'name' | 'defaultValue' | 'form'> {
  /** The name that is posted with the chosen value, and its path in `form`. */
  name: string;
  /**
   * The question.
   * @textKind label
   */
  legend: ReactNode;
  /**
   * Help that is always visible.
   * @textKind hint
   */
  hint?: ReactNode;
  /**
   * What to put right, as an instruction: "Välj hur du vill ha svar." Wins over `form`.
   * @textKind error
   */
  error?: ReactNode;
  /** Two to seven, in the order that most people expect. */
  options: readonly RadioOption[];
  /** The value chosen from the start. Leave it out unless one of them is right for nearly everybody. */
  defaultValue?: string | undefined;
  /**
   * Says that it may be left unanswered.
   * @default false
   */
  optional?: boolean | undefined;
  /** The form's state: shows again what was chosen, and the first issue with this name. */
  form?: AnyFormState | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<FieldTexts> | undefined;
}

/** One choice among a few known things. Changes can be heard with `onChange` on the group. */
export const RadioGroup = /* @__PURE__ */ withRef(function RadioGroup(
  { name, legend, hint, error, options, defaultValue, optional = false, form, texts, className, ...native }: RadioGroupProps,
  ref: ForwardedRef<HTMLFieldSetElement>,
): ReactElement {
  const id = fieldId(name);
  const message = errorFor(name, error, form);
  const hasError = isShown(message);
  const hasHint = isShown(hint);
  const chosen = typedValue(name, form) ?? defaultValue;
  return (
    <fieldset
      // A group can't be invalid; a radio group can.
      role="radiogroup"
      {...native}
      className={classNames('sthlm-radio-group', className)}
      aria-invalid={hasError ? true : native['aria-invalid']}
      aria-describedby={describedBy(hasHint && `${id}-hint`, hasError && `${id}-error`, native['aria-describedby'])}
      ref={ref}
    >
      <legend className="sthlm-radio-group__legend">
        {legend}
        {optional && <span className="sthlm-radio-group__optional"> {texts?.optional ?? fieldTexts.optional}</span>}
      </legend>
      {hasHint && (
        <div id={`${id}-hint`} className="sthlm-radio-group__hint">
          {hint}
        </div>
      )}
      {hasError && (
        <FieldError id={`${id}-error`} className="sthlm-radio-group__error" prefix={texts?.errorPrefix ?? fieldTexts.errorPrefix}>
          {message}
        </FieldError>
      )}
      <div className="sthlm-radio-group__options">
        {options.map((option, index) => {
          // ErrorSummary leads to the first option.
          const optionId = index === 0 ? id : `${id}-${index + 1}`;
          const hasOptionHint = isShown(option.hint);
          return (
            <div key={option.value} className="sthlm-radio-group__option">
              <input
                className="sthlm-radio-group__input"
                type="radio"
                id={optionId}
                name={name}
                value={option.value}
                defaultChecked={option.value === chosen}
                aria-describedby={hasOptionHint ? `${optionId}-hint` : undefined}
              />
              <label className="sthlm-radio-group__label" htmlFor={optionId}>
                {option.label}
              </label>
              {hasOptionHint && (
                <div id={`${optionId}-hint`} className="sthlm-radio-group__option-hint">
                  {option.hint}
                </div>
              )}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
});
