import type { FormState } from './form-state.ts';
import type { StandardIssue, StandardSchema } from './standard-schema.ts';

export interface ReadFormOptions {
  /** Names of more fields whose values must never be sent back to the browser. */
  secret?: readonly string[];
}

export type ReadForm<Input, Output> =
  | { ok: true; value: Output; state: FormState<Input> }
  | { ok: false; state: FormState<Input> };

/** Names that carry secrets in Swedish and English forms. Their values are judged, but never handed back. */
const secretNames = /password|passwd|passphrase|l[oö]senord|pinkod|pin-?code|one-?time-?code|eng[aå]ngskod|cvc|cvv/iu;

/** Fields that React and Next add to a form with a server action. */
const isFrameworkField = (name: string): boolean => name.startsWith('$ACTION_');

type Typed = string | string[];

const isText = (value: FormDataEntryValue): value is string => typeof value === 'string';

/**
 * Reads a posted form, judges it with a schema, and keeps what was typed for the form that is shown again.
 *
 * Names are taken as they are: a field `adress.gata` is the key `adress.gata`. A name that comes once is a text (or a
 * file), a name that comes more than once is a list. Files, secrets (passwords, PINs, one-time codes and
 * `options.secret`) and a field called `__proto__` are never in `state.values`.
 *
 * @param schema any validator that implements Standard Schema v1; its messages are shown to the reader.
 * @returns `ok` with the schema's output, or the state with every issue. `state.values` is as typed in both cases.
 */
export async function readForm<Input, Output>(
  formData: FormData,
  schema: StandardSchema<Input, Output>,
  options: ReadFormOptions = {},
): Promise<ReadForm<Input, Output>> {
  const secret = new Set(options.secret);
  const input = new Map<string, FormDataEntryValue | FormDataEntryValue[]>();
  const typed = new Map<string, Typed>();
  for (const name of new Set(formData.keys())) {
    // As a key of an object it would be its prototype.
    if (name === '__proto__' || isFrameworkField(name)) continue;
    const entries = formData.getAll(name);
    input.set(name, entries.length === 1 ? (entries[0] as FormDataEntryValue) : entries);
    const texts = entries.filter(isText);
    if (texts.length === 0 || secret.has(name) || secretNames.test(name)) continue;
    typed.set(name, texts.length === 1 ? (texts[0] as string) : texts);
  }
  const values = Object.fromEntries(typed) as Partial<Input>;
  const result = await schema['~standard'].validate(Object.fromEntries(input));
  if (result.issues === undefined) return { ok: true, value: result.value, state: { values, issues: [] } };
  return { ok: false, state: { values, issues: result.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })) } };
}

function pathOf({ path = [] }: StandardIssue): string {
  return path.map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.');
}
