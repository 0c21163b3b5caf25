import { version, type ComponentPropsWithRef } from 'react';

/** React 18.3 doesn't know the attributes of popovers: it passes them on in lower case only, and 19 in camel case only. */
const knowsPopover = !version.startsWith('18.');

/**
 * What a `<button>` needs in order to open, close or toggle a popover without a script; to be spread on it.
 *
 * @param id of the element with `popover`.
 * @param action what a press does. Without it: opens what is closed, closes what is open.
 */
export function popoverTarget(id: string, action?: 'show' | 'hide'): Pick<ComponentPropsWithRef<'button'>, 'popoverTarget' | 'popoverTargetAction'> {
  if (knowsPopover) return { popoverTarget: id, ...(action && { popoverTargetAction: action }) };
  return { popovertarget: id, ...(action && { popovertargetaction: action }) } as object;
}
