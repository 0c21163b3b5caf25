import { readForm } from '@stockholm/react/form-state';
import { NextResponse, type NextRequest } from 'next/server';
import { encodeFormState, formStateHeader } from './form-state-header.ts';
import { suggestionSchema } from './suggestion.ts';

const formPath = '/synpunkt';
const thanksPath = '/synpunkt/tack';

/** Many times what the form asks for, and little enough that nobody can fill the memory. */
const largestBody = 1_000_000;

/**
 * Answers a posted form. Without faults the browser is sent on, so that reloading the thanks page posts nothing again.
 * With faults the post goes on to the page itself, which shows the form with everything that was typed.
 *
 * A page can't read the body of its request, and a route handler can't render a page. So the proxy reads the body, and
 * hands the page the form's state. The form needs no script and no server action: its address stays the same from one
 * release to the next.
 *
 * @param headers The request's headers as the page will see them; the form's state is added to them.
 * @returns nothing for a request that posts no form.
 */
export async function answerForm(request: NextRequest, headers: Headers): Promise<NextResponse | undefined> {
  if (request.method !== 'POST' || request.nextUrl.pathname !== formPath) return undefined;
  if (!isPostedForm(request)) return plainAnswer(415, 'Skicka formuläret från vår webbplats.');
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return plainAnswer(413, 'Texten är för lång. Gå tillbaka, korta den och skicka igen.');

  const answer = await readForm(await request.formData(), suggestionSchema);
  if (answer.ok) return NextResponse.redirect(new URL(thanksPath, request.nextUrl), 303);
  headers.set(formStateHeader, encodeFormState(answer.state));
  return NextResponse.next({ request: { headers } });
}

const isPostedForm = (request: NextRequest): boolean =>
  (request.headers.get('content-type') ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded');

const plainAnswer = (status: number, text: string): NextResponse =>
  new NextResponse(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
