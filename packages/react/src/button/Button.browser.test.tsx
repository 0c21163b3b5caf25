import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { buttonContract } from './Button.contract.ts';
import * as stories from './Button.stories.tsx';
import { Button } from './index.ts';

describeConformance({
  contract: buttonContract,
  element: (props) => <Button {...props}>Spara</Button>,
  tagName: 'button',
  stories,
});

test('does not submit a form unless it is asked to', async () => {
  const submitted = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const screen = await render(
    <form onSubmit={submitted}>
      <Button>Visa mer</Button>
      <Button type="submit">Skicka</Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Visa mer' }));
  expect(submitted).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Skicka' }));
  expect(submitted).toHaveBeenCalledOnce();
});

test('does nothing while busy, for pointer and keyboard alike, and keeps its focus', async () => {
  const pressed = vi.fn();
  const submitted = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const form = (busy: boolean) => (
    <form onSubmit={submitted}>
      <input name="namn" aria-label="Namn" />
      <input name="ort" aria-label="Ort" />
      <Button type="submit" busy={busy} texts={{ busy: 'Sparar …' }} onClick={pressed}>
        Spara
      </Button>
    </form>
  );
  const screen = await render(form(false));
  const button = screen.container.querySelector('button') as HTMLButtonElement;
  const width = button.getBoundingClientRect().width;
  button.focus();
  await screen.rerender(form(true));
  button.click();
  await userEvent.keyboard('{Enter} ');
  expect(pressed).not.toHaveBeenCalled();
  expect(submitted).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.getBoundingClientRect().width).toBe(width);
  await expect.element(screen.getByRole('button', { name: 'Sparar …' })).toBeInTheDocument();
});

test('is a link with href', async () => {
  const screen = await render(<Button href="/ansok">Ansök</Button>);
  await expect.element(screen.getByRole('link', { name: 'Ansök' })).toHaveAttribute('href', '/ansok');
  expect(screen.container.querySelector('a')?.hasAttribute('type')).toBe(false);
});

test.each([
  ['small', 40],
  ['medium', 48],
  ['large', 64],
] as const)('is as high as the look says: %s', async (size, height) => {
  const { container } = await render(<Button size={size}>Spara</Button>);
  expect(container.querySelector('button')?.getBoundingClientRect().height).toBe(height);
});

test('wraps a long label inside its column', async () => {
  const { container } = await render(
    <div style={{ width: 280 }}>
      <Button>Kontakta överförmyndarförvaltningen om din ansökan</Button>
    </div>,
  );
  const button = container.querySelector('button') as HTMLButtonElement;
  expect(button.getBoundingClientRect().width).toBeLessThanOrEqual(280);
  expect(button.scrollWidth).toBeLessThanOrEqual(button.clientWidth);
});
