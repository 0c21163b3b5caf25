import type { FormState } from '@stockholm/react/form-state';

/**
 * How the answer to a post travels from proxy.ts to the page that shows the form again. It lives for one request
 * inside the server: no cookie, no address with somebody's words in it, nothing stored.
 */
export const formStateHeader = 'x-ekudden-form-state';

export function encodeFormState<T>(state: FormState<T>): string {
  return Buffer.from(JSON.stringify(state), 'utf8').toString('base64url');
}

export function decodeFormState<T>(header: string | null): FormState<T> | undefined {
  if (header === null) return undefined;
  // proxy.ts drops what a visitor sends under this name, so what arrives is what encodeFormState wrote.
  return JSON.parse(Buffer.from(header, 'base64url').toString('utf8')) as FormState<T>;
}
