import { createRef } from 'react';
import { Prose } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativeProps() {
  return (
    <Prose id="eget" lang="fi" ref={createRef<HTMLElement>()}>
      Tervetuloa
    </Prose>
  );
}

export function takesTheHtmlOfACms() {
  return <Prose as="article" dangerouslySetInnerHTML={{ __html: '<p>Tervetuloa</p>' }} />;
}

export function isNoListOrLink() {
  // @ts-expect-error -- a paragraph can't hold headings, lists and tables
  return <Prose as="p">Tervetuloa</Prose>;
}
