import { createRef } from 'react';
import { PageInfo } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const updated = { text: '12 mars 2026', dateTime: '2026-03-12' };
const responsible = { label: 'Enheten för boende' };

export function takesNativeProps() {
  return <PageInfo updated={updated} responsible={responsible} hidden ref={createRef<HTMLElement>()} />;
}

export function needsSomebodyWhoAnswers() {
  // @ts-expect-error -- every page of the city has somebody who answers for it
  return <PageInfo updated={updated} />;
}

export function needsADateThatProgramsCanRead() {
  // @ts-expect-error -- `dateTime` is missing
  return <PageInfo updated={{ text: '12 mars 2026' }} responsible={responsible} />;
}

export function needsTheLanguageOfAVersion() {
  // @ts-expect-error -- without `lang` a screen reader pronounces the word in Swedish
  return <PageInfo updated={updated} responsible={responsible} languages={[{ label: 'suomi', href: '/fi' }]} />;
}
