import type { StadError } from '@stad/errors';
import type { ReportError } from '@stockholm/findings';

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);
/** Messages of other programs may have line breaks and control characters; ours are one line each. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A problem as it stands in a report. */
export function toReportError({ code, uri, what, why, remedy }: StadError): ReportError {
  const message = [what, why].filter((part): part is string => part !== undefined && part !== '').map((part) => sentence(oneLine(part)));
  return { code, ...(uri !== undefined && { uri }), message: message.join(' '), remedy: oneLine(remedy) };
}

/** A problem as one line for a person. */
export function problemLine({ message, remedy }: ReportError): string {
  return `Stad: ${message} ${remedy}\n`;
}

/** Where in the code something broke, for those who keep stad; nothing unless `STAD_DEBUG` is set. */
export function traceOf(error: unknown): string {
  if (process.env['STAD_DEBUG'] === undefined) return '';
  return `${error instanceof Error ? (error.stack ?? String(error)) : String(error)}\n`;
}
