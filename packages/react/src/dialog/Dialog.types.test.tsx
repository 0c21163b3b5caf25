import { createRef } from 'react';
import { Dialog } from './index.ts';

/* Compiled by `npm run typecheck`; the names of the functions are the promises. */

const close = () => undefined;

export function takesNativeProps() {
  return <Dialog open onClose={close} title="Vill du ta bort utkastet?" role="alertdialog" lang="sv" onCancel={(event) => event.preventDefault()} ref={createRef<HTMLDialogElement>()} />;
}

export function tellsHowItWasClosed() {
  return <Dialog open onClose={(reason: 'button' | 'escape' | 'outside') => void reason} title="Vill du ta bort utkastet?" />;
}

export function needsATitle() {
  // @ts-expect-error -- without a name nobody hears what opened
  return <Dialog open onClose={close} />;
}

export function needsToHearThatItWasClosed() {
  // @ts-expect-error -- else it could be opened once only
  return <Dialog open title="Vill du ta bort utkastet?" />;
}

export function refusesAPlaceThatDoesNotExist() {
  // @ts-expect-error -- left and right change sides in other scripts
  return <Dialog open onClose={close} title="Filtrera" placement="left" />;
}
