import { createRef } from 'react';
import { Link } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeLinkProps() {
  return (
    <Link href="/en" hrefLang="en" lang="en" ref={createRef<HTMLAnchorElement>()}>
      English
    </Link>
  );
}

export function needsAnAddress() {
  // @ts-expect-error -- without href it is no link
  return <Link>Så ansöker du</Link>;
}

export function needsTypeAndSizeOfAFile() {
  return (
    // @ts-expect-error -- the reader wants to know both before downloading
    <Link href="/a.pdf" file={{ type: 'pdf' }}>
      Avgifter 2026
    </Link>
  );
}
