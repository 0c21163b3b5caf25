import { createRef } from 'react';
import { TextField } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeInputProps() {
  return <TextField name="epost" label="E-postadress" type="email" autoComplete="email" ref={createRef<HTMLInputElement>()} />;
}

export function takesNativeTextareaPropsWhenMultiline() {
  return <TextField name="forslag" label="Förslag" multiline rows={8} maxLength={500} ref={createRef<HTMLTextAreaElement>()} />;
}

export function takesTheStateOfAnyForm(form: import('../form-state/index.ts').FormState<{ namn: string }>) {
  return <TextField name="namn" label="Namn" form={form} />;
}

export function needsALabel() {
  // @ts-expect-error -- a field without a label has no name
  return <TextField name="namn" />;
}

export function needsAName() {
  // @ts-expect-error -- without a name nothing is posted, and no issue finds it
  return <TextField label="Namn" />;
}

export function refusesAPlaceholder() {
  // @ts-expect-error -- it vanishes when you write; use `hint`
  return <TextField name="namn" label="Namn" placeholder="Alva Ekmark" />;
}

export function refusesRowsOnASingleLine() {
  // @ts-expect-error -- one line has no rows
  return <TextField name="namn" label="Namn" rows={3} />;
}

export function refusesATypeOnSeveralLines() {
  // @ts-expect-error -- a textarea has no type
  return <TextField name="namn" label="Namn" multiline type="email" />;
}
