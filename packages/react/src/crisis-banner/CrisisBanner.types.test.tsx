import { createRef } from 'react';
import { CrisisBanner, type CrisisBannerProps } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const complete: CrisisBannerProps = {
  title: 'Koka dricksvattnet i Vretängen',
  children: 'En vattenläcka kan ha förorenat vattnet.',
  href: '/vatten',
  linkText: 'Så gör du, och här hämtar du vatten',
  sender: 'Ekuddens stadsdelsförvaltning',
  updated: { text: 'i dag kl. 9.40', dateTime: '2026-04-14T09:40' },
};

export function takesNativeProps() {
  return <CrisisBanner {...complete} hidden ref={createRef<HTMLElement>()} />;
}

export function needsASender() {
  const { sender: _sender, ...rest } = complete;
  // @ts-expect-error -- people must see who says it
  return <CrisisBanner {...rest} />;
}

export function needsATime() {
  const { updated: _updated, ...rest } = complete;
  // @ts-expect-error -- people must see how old it is
  return <CrisisBanner {...rest} />;
}

export function needsATimeThatProgramsCanRead() {
  // @ts-expect-error -- `dateTime` is missing
  return <CrisisBanner {...complete} updated={{ text: 'i dag kl. 9.40' }} />;
}

export function needsALink() {
  const { href: _href, ...rest } = complete;
  // @ts-expect-error -- two sentences are never all that is known
  return <CrisisBanner {...rest} />;
}
