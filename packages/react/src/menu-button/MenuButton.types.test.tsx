import { createRef } from 'react';
import { MenuButton } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

export function takesNativePropsLinksAndActions() {
  return (
    <MenuButton
      label="Hantera ärendet"
      id="meny"
      lang="fi"
      ref={createRef<HTMLDivElement>()}
      items={[
        { href: '/utskrift', label: 'Skriv ut' },
        { label: 'Dra tillbaka', onClick: () => undefined },
        { label: 'Ta bort', type: 'submit', name: 'gor', value: 'ta-bort' },
      ]}
    />
  );
}

export function refusesALinkWithAHandler() {
  // @ts-expect-error -- what has an address is a link: it does nothing here
  return <MenuButton label="Hantera" items={[{ href: '/utskrift', label: 'Skriv ut', onClick: () => undefined }]} />;
}

export function refusesThePrimaryButton() {
  // @ts-expect-error -- the one thing to do in a view is not in a menu
  return <MenuButton label="Hantera" variant="primary" items={[]} />;
}
