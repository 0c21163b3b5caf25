import type { FormState } from '../form-state/index.ts';
import { ErrorSummary } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesTheStateOfAnyForm(form: FormState<{ namn: string }>) {
  return <ErrorSummary form={form} />;
}

export function needsAMessageForEachIssue() {
  // @ts-expect-error -- a link without words leads nowhere
  return <ErrorSummary issues={[{ path: 'namn' }]} />;
}

export function refusesToBeTheH1() {
  // @ts-expect-error -- the page has an h1 of its own
  return <ErrorSummary headingLevel={1} issues={[]} />;
}
