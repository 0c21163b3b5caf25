import { NextResponse, type NextRequest } from 'next/server';
import { answerForm } from './form/answer-form.ts';
import { formStateHeader } from './form/form-state-header.ts';

/**
 * Only what the site itself serves. Next writes its start-up data as inline scripts, so they carry a nonce that is new
 * for each request; that is why every page is rendered on request. No inline style is allowed, not even by nonce.
 */
function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates code to show server errors in the browser.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  // The header is ours alone: what a visitor sends under its name is dropped.
  headers.delete(formStateHeader);

  const response = (await answerForm(request, headers)) ?? NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/static|favicon.ico).*)' };
