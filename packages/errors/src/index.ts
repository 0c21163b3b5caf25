/**
 * The one base class of every error that stad throws.
 *
 * Bundled into each published package, so two copies may meet in one process: recognise an error by its `code`
 * or by {@link isStadError}, never by `instanceof`.
 */

const brand = Symbol.for('stad.error');

export interface StadErrorParts {
  /** Stable code in capitals, for example `FILE_NOT_FOUND`. Its page is `/fel/<code>`. */
  readonly code: string;
  /** What happened, as one sentence without the full stop. */
  readonly what: string;
  /** Why it happened or why it matters. */
  readonly why?: string;
  /** What the reader should do now. */
  readonly remedy: string;
  /** The file, folder or URL that it concerns. */
  readonly uri?: string;
  readonly cause?: unknown;
}

const sentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** `Stad: what happened. Why. What to do.` The parts stay readable as properties. */
export class StadError extends Error {
  readonly code: string;
  readonly what: string;
  readonly why: string | undefined;
  readonly remedy: string;
  readonly uri: string | undefined;

  constructor(parts: StadErrorParts) {
    const text = [parts.what, parts.why, parts.remedy].filter((part) => part !== undefined && part !== '');
    super(`Stad: ${text.map((part) => sentence(part as string)).join(' ')}`, { cause: parts.cause });
    // Set here, since minified class names would otherwise reach the user's console.
    this.name = 'StadError';
    this.code = parts.code;
    this.what = parts.what;
    this.why = parts.why;
    this.remedy = parts.remedy;
    this.uri = parts.uri;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** True for an error of any copy of this class. */
export function isStadError(value: unknown): value is StadError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}
