import { StrictMode, useRef, useState, type ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { dialogContract } from './Dialog.contract.ts';
import * as stories from './Dialog.stories.tsx';
import { Dialog, type DialogCloseReason, type DialogProps } from './index.ts';

const nothing = () => undefined;

describeConformance({
  contract: dialogContract,
  element: (props) => (
    <Dialog title="Vill du ta bort utkastet?" open={false} onClose={nothing} {...props}>
      Det du har skrivit försvinner.
    </Dialog>
  ),
  tagName: 'dialog',
  stories,
  states: {
    'open at the end': (
      <Dialog title="Filtrera träffarna" open onClose={nothing} placement="end" actions={<button type="button">Visa 24 träffar</button>}>
        <p>Boende</p>
      </Dialog>
    ),
    'open on a field': (
      <div data-sthlm-surface="field">
        <Dialog title="Vill du ta bort utkastet?" open onClose={nothing}>
          <a href="#utkast">Dina utkast</a>
        </Dialog>
      </div>
    ),
  },
});

/** A page with a button that opens it, and how it was closed. */
function Page({ told, ...props }: Partial<DialogProps> & { told?: (reason: DialogCloseReason) => void }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ta bort
      </button>
      <Dialog
        title="Vill du ta bort utkastet?"
        actions={
          <button type="button" onClick={() => setOpen(false)}>
            Behåll det
          </button>
        }
        {...props}
        open={open}
        onClose={(reason) => {
          told?.(reason);
          setOpen(false);
        }}
      >
        {props.children ?? <input type="file" aria-label="Fil" />}
      </Dialog>
    </>
  );
}

const theDialog = (): HTMLDialogElement => document.querySelector('dialog') as HTMLDialogElement;

async function opened(props: Parameters<typeof Page>[0] = {}): Promise<{ told: ReturnType<typeof vi.fn>; opener: HTMLElement }> {
  const told = vi.fn();
  const screen = await render(<Page told={told} {...props} />);
  const opener = screen.getByRole('button', { name: 'Ta bort' }).element() as HTMLElement;
  opener.focus();
  await userEvent.keyboard('{Enter}');
  return { told, opener };
}

test('opens as modal, is named by its title, and the title takes the focus', async () => {
  await opened();
  expect(theDialog().matches(':modal')).toBe(true);
  expect(document.activeElement).toBe(theDialog().querySelector('h2'));
  const heard = await accessibilityTree();
  expect(heard.find(({ role }) => role === 'dialog')).toMatchObject({ name: 'Vill du ta bort utkastet?', states: { modal: true } });
  expect(heard.some(({ name }) => name === 'Ta bort')).toBe(false);
});

test('closes with Esc, tells so once, and gives the focus back', async () => {
  const { told, opener } = await opened();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => told.mock.calls).toEqual([['escape']]);
  expect(theDialog().open).toBe(false);
  expect(document.activeElement).toBe(opener);
});

test('closes with its cross, tells so once, and gives the focus back', async () => {
  const { told, opener } = await opened();
  await userEvent.click(page.getByRole('button', { name: 'Stäng' }));
  await expect.poll(() => told.mock.calls).toEqual([['button']]);
  expect(theDialog().open).toBe(false);
  expect(document.activeElement).toBe(opener);
});

test('says nothing when the page closes it, and opens again', async () => {
  const { told, opener } = await opened();
  await userEvent.click(page.getByRole('button', { name: 'Behåll det' }));
  expect(theDialog().open).toBe(false);
  expect(document.activeElement).toBe(opener);
  await userEvent.click(opener);
  expect(theDialog().matches(':modal')).toBe(true);
  // A closed dialog tells of it in a task of its own.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  expect(told).not.toHaveBeenCalled();
});

const press = (target: Element, from: [number, number], to = from): void => {
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, clientX: from[0], clientY: from[1] }));
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: to[0], clientY: to[1] }));
};

test('closes with a press on the page behind where that was asked for, and only then', async () => {
  const { told } = await opened();
  press(theDialog(), [2, 2]);
  expect(theDialog().open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => told.mock.calls).toEqual([['escape']]);
});

test('closes with a press on the page behind, not with one that began or ended inside', async () => {
  const { told } = await opened({ lightDismiss: true });
  const { left, top } = theDialog().getBoundingClientRect();
  const inside: [number, number] = [left + 10, top + 10];
  press(theDialog(), inside);
  press(theDialog(), inside, [left, top - 5]);
  press(theDialog(), [left, top - 5], inside);
  expect(theDialog().open).toBe(true);
  press(theDialog(), [left, top - 5]);
  await expect.poll(() => told.mock.calls).toEqual([['outside']]);
  expect(theDialog().open).toBe(false);
});

test('is not told by a file field that nobody chose a file in', async () => {
  const { told } = await opened();
  theDialog().querySelector('input')?.dispatchEvent(new Event('cancel', { bubbles: true }));
  await userEvent.click(page.getByRole('button', { name: 'Stäng' }));
  await expect.poll(() => told.mock.calls).toEqual([['button']]);
});

test('stays open at Esc where the page prevents it', async () => {
  const { told } = await opened({ onCancel: (event) => event.preventDefault() });
  await userEvent.keyboard('{Escape}');
  expect(theDialog().open).toBe(true);
  expect(told).not.toHaveBeenCalled();
});

test('gives the focus to what was asked for', async () => {
  function Renamed(): ReactElement {
    const field = useRef<HTMLInputElement>(null);
    return (
      <Page initialFocus={field}>
        <input ref={field} aria-label="Nytt namn" />
      </Page>
    );
  }
  const screen = await render(<Renamed />);
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
  await expect.element(screen.getByRole('textbox', { name: 'Nytt namn' })).toHaveFocus();
});

test('is opened and closed once where React runs effects twice', async () => {
  const told = vi.fn();
  const dialog = (open: boolean) => (
    <StrictMode>
      <Dialog title="Vill du ta bort utkastet?" open={open} onClose={told} />
    </StrictMode>
  );
  const { rerender } = await render(dialog(true));
  expect(theDialog().matches(':modal')).toBe(true);
  await rerender(dialog(false));
  expect(theDialog().open).toBe(false);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  expect(told).not.toHaveBeenCalled();
});

test('keeps the page behind from scrolling, and lets go of it', async () => {
  await opened();
  expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => getComputedStyle(document.documentElement).overflow).toBe('visible');
});

test('scrolls inside when it holds more than the window does', async () => {
  await opened({ children: Array.from({ length: 60 }, (_, index) => <p key={index}>Bankhandlingar</p>) });
  const { top, bottom } = theDialog().getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  expect(theDialog().scrollHeight).toBeGreaterThan(theDialog().clientHeight);
});

test('has the ground and the text of a page on a field', async () => {
  await render(
    <div data-sthlm-surface="field">
      <Page />
    </div>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Ta bort' }));
  const look = (element: Element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color];
  expect(look(theDialog())).toEqual(look(document.documentElement));
  // Forced colours give every surface the same ground.
  if (!matchMedia('(forced-colors: active)').matches) expect(look(theDialog())).not.toEqual(look(theDialog().parentElement as Element));
});

test.each([
  ['center', 320, [0, 320]],
  ['center', 1280, [360, 560]],
  ['start', 1280, [0, 560]],
  ['end', 1280, [720, 560]],
] as const)('stands where the look says: %s at %i px', async (placement, width, [left, wide]) => {
  await page.viewport(width, 700);
  await opened({ placement });
  const box = theDialog().getBoundingClientRect();
  expect([box.left, box.width]).toEqual([left, wide]);
  if (width === 320) expect(box.bottom).toBe(700);
  // As high as what it holds.
  if (placement === 'center') expect(box.height).toBeLessThan(350);
  else expect([box.top, box.bottom]).toEqual([0, 700]);
});

test('can be read where no script runs: an open one stands in the page', async () => {
  const still = await staticPage(
    <>
      <Dialog title="Vill du ta bort utkastet?" open onClose={nothing}>
        Det du har skrivit försvinner.
      </Dialog>
      <p id="after">Dina utkast</p>
    </>,
  );
  const dialog = still.querySelector('dialog') as HTMLDialogElement;
  expect(dialog.checkVisibility()).toBe(true);
  // There is nothing that a cross could close.
  expect(dialog.querySelector('button')?.checkVisibility()).toBe(false);
  expect((still.querySelector('#after') as Element).getBoundingClientRect().top).toBeGreaterThanOrEqual(dialog.getBoundingClientRect().bottom);
});

test('has a cross of 48 px', async () => {
  await render(<Dialog title="Vill du ta bort utkastet?" open onClose={nothing} />);
  const { width, height } = (document.querySelector('dialog button') as Element).getBoundingClientRect();
  expect([width, height]).toEqual([48, 48]);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = (
    <Dialog title="Skicka till överförmyndarförvaltningen?" open onClose={nothing} actions={<button type="button">Överförmyndarförvaltningen</button>}>
      Överförmyndarförvaltningens redovisningshandlingar
    </Dialog>
  );
  expect(beyondTheEdge(await staticPage(long, { width: 320, textSize }))).toEqual([]);
});
