export { fieldId, firstIssues, typedValues } from './form-state.ts';
export type { AnyFormState, FormIssue, FormState } from './form-state.ts';
export { readForm } from './read-form.ts';
export type { ReadForm, ReadFormOptions } from './read-form.ts';
export type { StandardSchema } from './standard-schema.ts';
