import type { ComponentPropsWithRef, ForwardedRef, ReactElement } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { checkIcon } from '../internal/icons.ts';
import { withRef } from '../internal/with-ref.ts';
import { formProgressTexts, type FormProgressTexts } from './FormProgress.texts.ts';

/** One step of a form. */
export interface FormProgressStep {
  /** What one does or tells there, in a word or three: "Om dig". */
  label: string;
  /** Where a step that is done can be changed. Of the current step and those to come no link is made. */
  href?: string | undefined;
}

export interface FormProgressProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** All the steps, in order; three to six can be taken in. */
  steps: readonly FormProgressStep[];
  /** Which step this page is, counted from 1. Those before it are done. */
  current: number;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<FormProgressTexts> | undefined;
}

/** Says where in a form one is: which step this is, what is done and what is left. */
export const FormProgress = /* @__PURE__ */ withRef(function FormProgress(props: FormProgressProps, ref: ForwardedRef<HTMLDivElement>): ReactElement {
  const { steps, current, texts, className, ...rest } = props;
  const words = { ...formProgressTexts, ...texts };
  const next = steps[current];
  return (
    <div {...rest} ref={ref} className={classNames('sthlm-form-progress', className)}>
      {/* Those who listen hear it in the list. */}
      <p className="sthlm-form-progress__now" aria-hidden="true">
        {words.step} {current} {words.of} {steps.length}: {steps[current - 1]?.label}
      </p>
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- Safari takes a list without markers for no list. */}
      <ol className="sthlm-form-progress__list" role="list" aria-label={words.label}>
        {steps.map(({ label, href }, index) => {
          const isDone = index < current - 1;
          const isCurrent = index === current - 1;
          return (
            <li key={label} className="sthlm-form-progress__step" data-state={isDone ? 'done' : isCurrent ? 'current' : 'coming'} aria-current={isCurrent ? 'step' : undefined}>
              <span className="sthlm-form-progress__label">
                {isDone && <Icon icon={checkIcon} size={20} />}
                <span className="sthlm-form-progress__words">
                  {isDone ? <span className="sthlm-visually-hidden">{`${words.done}: `}</span> : `${index + 1}. `}
                  {isDone && href !== undefined ? <a href={href}>{label}</a> : label}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {next && (
        <p className="sthlm-form-progress__next" aria-hidden="true">
          {words.next}: {next.label}
        </p>
      )}
    </div>
  );
});
