/** One thing to put right. */
export interface FormIssue {
  /** The field's name; empty when it concerns the whole form. */
  path: string;
  /** What to do, in a sentence: "Skriv en dag mellan 1 och 31." */
  message: string;
}

/**
 * What a form knows when it is shown again: what was typed, and what to put right. Plain data, so that it passes from
 * a server action, through a hidden page load or through `useActionState`, unchanged.
 */
export interface FormState<T = Record<string, unknown>> {
  values: Partial<T>;
  issues: readonly FormIssue[];
}

/** The state of any form: a field reads only its own name from it. */
export type AnyFormState = FormState<never> | FormState;

/**
 * The id of a field's control: ErrorSummary links to it by name. White space can't stand in an id.
 *
 * @param name the field's name, which is also the issue's path.
 */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(/\s/gu, '_')}`;
}

/** The first issue of each path, in order: what a field shows and what a summary links to are the same words. */
export function firstIssues(issues: readonly FormIssue[]): FormIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => {
    if (path === '') return true;
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

/** What was typed in the field, as a list of texts; empty when nothing was, and for names that an object merely inherits. */
export function typedValues(form: AnyFormState | undefined, name: string): string[] {
  if (form === undefined || !Object.hasOwn(form.values, name)) return [];
  const value = (form.values as Record<string, unknown>)[name];
  return (Array.isArray(value) ? value : [value]).filter((item): item is string | number => typeof item === 'string' || typeof item === 'number').map(String);
}
