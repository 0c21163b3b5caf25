import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { menuButtonContract } from './MenuButton.contract.ts';
import * as stories from './MenuButton.stories.tsx';
import { MenuButton, type MenuButtonProps } from './index.ts';

const items = [{ href: '#skriv-ut', label: 'Skriv ut' }, { label: 'Dra tillbaka' }];
const menu = (props: Partial<MenuButtonProps> = {}) => <MenuButton label="Hantera ärendet" items={items} {...props} />;

describeConformance({ contract: menuButtonContract, element: (props) => menu(props as Partial<MenuButtonProps>), tagName: 'div', stories });

const isOpen = (host: ParentNode): boolean => (host.querySelector('[popover]') as Element).matches(':popover-open');

test('opens by keyboard, leads into the menu, and closes with Esc back to the button', async () => {
  const { container } = await render(menu());
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(isOpen(container)).toBe(true);
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Skriv ut');
  await userEvent.keyboard('{Escape}');
  expect(isOpen(container)).toBe(false);
  expect(document.activeElement?.textContent).toBe('Hantera ärendet');
});

test('does what an action says, and closes', async () => {
  const done = vi.fn();
  const screen = await render(menu({ items: [{ label: 'Dra tillbaka', onClick: done }] }));
  await userEvent.click(screen.getByRole('button', { name: 'Hantera ärendet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dra tillbaka' }));
  expect(done).toHaveBeenCalledOnce();
  expect(isOpen(screen.container)).toBe(false);
});

test('submits the form around it', async () => {
  const sent = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const screen = await render(<form onSubmit={sent}>{menu({ items: [{ label: 'Ta bort', type: 'submit', name: 'gor', value: 'ta-bort' }] })}</form>);
  await userEvent.click(screen.getByRole('button', { name: 'Hantera ärendet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort' }));
  expect(sent).toHaveBeenCalledOnce();
});

test('works where no script runs', async () => {
  const page = await staticPage(menu());
  page.querySelector('button')?.click();
  expect(isOpen(page)).toBe(true);
});

test('opens below its button, from the same edge', async () => {
  const page = await staticPage(<div className="sthlm-container">{menu()}</div>);
  const button = page.querySelector('button') as HTMLButtonElement;
  button.click();
  const list = (page.querySelector('ul') as Element).getBoundingClientRect();
  const { bottom, left } = button.getBoundingClientRect();
  expect(list.top).toBeGreaterThanOrEqual(bottom);
  expect(list.top - bottom).toBeLessThanOrEqual(16);
  expect(list.left).toBeCloseTo(left, 0);
});

test('has rows of at least 44 px', async () => {
  const page = await staticPage(menu());
  page.querySelector('button')?.click();
  for (const row of page.querySelectorAll('li > *')) expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = menu({ label: 'Bostadsanpassningsbidragsansökan', items: [{ href: '#a', label: 'Skriv ut överförmyndarförvaltningens redovisningshandlingar' }] });
  const page = await staticPage(<div className="sthlm-container">{long}</div>, { width: 320, textSize });
  page.querySelector('button')?.click();
  expect(beyondTheEdge(page)).toEqual([]);
});
