import { StadError } from '@stad/errors';

/** Bytes that are no Word document: not a zip, XML that does not parse, no text part. */
export function brokenDocx(why: string, cause?: unknown): StadError {
  return new StadError({
    code: 'DOCX_BROKEN',
    what: 'The file is not a Word document that can be read',
    why,
    remedy: 'Open it in Word or LibreOffice and save it again as .docx.',
    cause,
  });
}

/** A password, or the binary format of Word before 2007: the two begin with the same bytes. */
export function lockedDocx(): StadError {
  return new StadError({
    code: 'DOCX_LOCKED',
    what: 'The file is protected by a password, or is an old Word document (.doc)',
    remedy: 'Remove the password, or save it as .docx.',
  });
}

/** A document that would cost more memory or time than any text is worth: a zip bomb, or one by accident. */
export function oversizedDocx(why: string): StadError {
  return new StadError({
    code: 'DOCX_OVERSIZED',
    what: 'The Word document is larger inside than a text can be',
    why,
    remedy: 'Save the text in a new document.',
  });
}
