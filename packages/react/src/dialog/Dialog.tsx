'use client';

import { useEffect, useId, useImperativeHandle, useRef, useState, type ComponentPropsWithRef, type ForwardedRef, type ReactElement, type ReactNode, type RefObject } from 'react';
import { Icon } from '../icon/index.ts';
import { classNames } from '../internal/class-names.ts';
import { xIcon } from '../internal/icons.ts';
import { isGiven } from '../internal/is-given.ts';
import { withRef } from '../internal/with-ref.ts';
import { dialogTexts, type DialogTexts } from './Dialog.texts.ts';

/** How the visitor closed it: with a button in it, with Esc (on Android: back), or with a press on the page behind. */
export type DialogCloseReason = 'button' | 'escape' | 'outside';

export type DialogPlacement = 'center' | 'start' | 'end';

export interface DialogProps extends Omit<ComponentPropsWithRef<'dialog'>, 'title' | 'open' | 'onClose'> {
  /** Whether it is shown. The page behind can't be used meanwhile. */
  open: boolean;
  /**
   * The visitor closed it; set `open` to false. It is not called when you close it. To keep it open at Esc, prevent the
   * default of `onCancel`.
   */
  onClose: (reason: DialogCloseReason) => void;
  /**
   * What it is about, as a heading: in a question, what will happen. It names the dialog.
   * @textKind heading
   */
  title: ReactNode;
  /** What one must know or fill in. */
  children?: ReactNode;
  /** The buttons, the one that goes on first. Each says what it does: "Ta bort utkastet", never "OK". */
  actions?: ReactNode;
  /**
   * In the middle of the page (on a phone at the bottom), or at an edge, as high as the page: for filters and menus.
   * @default 'center'
   */
  placement?: DialogPlacement | undefined;
  /**
   * Also closes with a press on the page behind. Leave it out where something is filled in or decided.
   * @default false
   */
  lightDismiss?: boolean | undefined;
  /** What takes the focus when it opens, such as the only field. Without it the title does, and is read out. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** Words of its own, where the Swedish ones don't suit. */
  texts?: Partial<DialogTexts> | undefined;
}

/** Whether a press landed on the veil: that belongs to the dialog, but lies outside its box. */
function isOnVeil({ target, clientX, clientY }: MouseEvent, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}

/** What must be answered or filled in before the page goes on, or, at an edge of the page, what is seldom needed. */
export const Dialog = /* @__PURE__ */ withRef(function Dialog(props: DialogProps, ref: ForwardedRef<HTMLDialogElement>): ReactElement {
  const { open, onClose, title, children, actions, placement = 'center', lightDismiss = false, initialFocus, texts, className, ...rest } = props;
  const titleId = useId();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef({ onClose, lightDismiss, initialFocus });
  // What the server draws stays: from then on the browser opens and closes it, and React must not meddle with its attribute.
  const [openOnServer] = useState(open);
  useImperativeHandle(ref, () => box.current as HTMLDialogElement);
  useEffect(() => {
    latest.current = { onClose, lightDismiss, initialFocus };
  });
  useEffect(() => {
    const dialog = box.current;
    if (!open || dialog === null) return undefined;
    const listening = new AbortController();
    let reason: DialogCloseReason = 'button';
    let isPressed = false;
    const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, listener: (event: HTMLElementEventMap[Kind]) => void): void =>
      dialog.addEventListener(kind, listener, { signal: listening.signal });
    on('cancel', (event) => {
      // A file field in it sends events of the same name, which bubble.
      if (event.target === dialog && !event.defaultPrevented) reason = 'escape';
    });
    on('close', (event) => {
      // It comes late: where React runs effects twice, when it is open again.
      if (event.target === dialog && !dialog.open) latest.current.onClose(reason);
    });
    on('pointerdown', (event) => {
      isPressed = isOnVeil(event, dialog);
    });
    on('click', (event) => {
      // Not where a selection of text began inside.
      if (!latest.current.lightDismiss || !isPressed || !isOnVeil(event, dialog)) return;
      reason = 'outside';
      dialog.close();
    });
    // The server's was open, but not modal.
    dialog.removeAttribute('open');
    dialog.showModal();
    (latest.current.initialFocus?.current ?? heading.current)?.focus();
    return () => {
      listening.abort();
      dialog.close();
    };
  }, [open]);
  return (
    <dialog
      aria-labelledby={titleId}
      {...rest}
      ref={box}
      className={classNames('sthlm-dialog', className)}
      data-placement={placement === 'center' ? undefined : placement}
      data-sthlm-surface="page"
      open={openOnServer}
    >
      <div className="sthlm-dialog__head">
        <h2 id={titleId} ref={heading} className="sthlm-dialog__title" tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="sthlm-dialog__close" onClick={() => box.current?.close()}>
          <Icon icon={xIcon} label={texts?.close ?? dialogTexts.close} />
        </button>
      </div>
      {isGiven(children) && <div className="sthlm-dialog__content">{children}</div>}
      {isGiven(actions) && <div className="sthlm-dialog__actions">{actions}</div>}
    </dialog>
  );
});
