import type { ReactElement, ReactNode } from 'react';
import { firstIssues, typedValues, type AnyFormState } from '../form-state/form-state.ts';
import { Icon } from '../icon/index.ts';
import { circleAlertIcon } from './icons.ts';

/** The message to show: the one given, else the form's first for this name. */
export function errorFor(name: string, error: ReactNode, form: AnyFormState | undefined): ReactNode {
  if (isShown(error)) return error;
  return firstIssues(form?.issues ?? []).find(({ path }) => path === name)?.message;
}

/** What was typed before, as the text of one control. */
export function typedValue(name: string, form: AnyFormState | undefined): string | undefined {
  return typedValues(form, name)[0];
}

export const isShown = (node: ReactNode): boolean => node !== undefined && node !== null && node !== false && node !== '';

/** Ids for `aria-describedby`, or nothing when there are none. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  const present = ids.filter((id) => id !== undefined && id !== false && id !== '');
  return present.length === 0 ? undefined : present.join(' ');
}

/** The line between hint and control: icon, "Fel:", and what to do. */
export function FieldError({ id, className, prefix, children }: { id: string; className: string; prefix: string; children: ReactNode }): ReactElement {
  return (
    <div id={id} className={className}>
      <Icon icon={circleAlertIcon} />
      <span>
        {prefix} {children}
      </span>
    </div>
  );
}
