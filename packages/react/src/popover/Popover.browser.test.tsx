import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { Popover } from './index.ts';
import { popoverContract } from './Popover.contract.ts';
import * as stories from './Popover.stories.tsx';

const hours = (
  <Popover label="Öppettider" title="Öppettider i dag" headingLevel={2}>
    <a href="#alla">Alla öppettider</a>
  </Popover>
);

describeConformance({
  contract: popoverContract,
  element: (props) => (
    <Popover label="Öppettider" title="Öppettider i dag" headingLevel={2} {...props}>
      Receptionen har öppet kl. 9–15.
    </Popover>
  ),
  tagName: 'div',
  stories,
});

const box = (inside: ParentNode = document): HTMLElement => inside.querySelector('.sthlm-popover__box') as HTMLElement;
const isOpen = (): boolean => box().matches(':popover-open');

test('opens from its button, leads the keyboard into the box, and closes with Esc back to the button', async () => {
  await render(hours);
  await userEvent.tab();
  const button = document.activeElement;
  await userEvent.keyboard('{Enter}');
  expect(isOpen()).toBe(true);
  await userEvent.tab();
  expect(document.activeElement?.className).toBe('sthlm-popover__close');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Alla öppettider');
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
});

test('says whether it is open, and names the box by its title', async () => {
  const screen = await render(hours);
  const button = async () => (await accessibilityTree()).find(({ role, name }) => role === 'button' && name === 'Öppettider');
  expect((await button())?.states['expanded']).toBe(false);
  await userEvent.click(screen.getByRole('button', { name: 'Öppettider' }));
  expect((await button())?.states['expanded']).toBe(true);
  expect((await accessibilityTree()).filter(({ role }) => role === 'region').map(({ name }) => name)).toEqual(['Öppettider i dag']);
});

test('closes with its cross, and with a press beside it', async () => {
  const screen = await render(
    <>
      {hours}
      <h1>Besök oss</h1>
    </>,
  );
  const button = screen.getByRole('button', { name: 'Öppettider' });
  await userEvent.click(button);
  await userEvent.click(screen.getByRole('button', { name: 'Stäng' }));
  expect(isOpen()).toBe(false);
  await userEvent.click(button);
  await userEvent.click(document.body, { position: { x: 2, y: 400 }, force: true });
  expect(isOpen()).toBe(false);
});

test('works where no script runs', async () => {
  const still = await staticPage(hours);
  still.querySelector('button')?.click();
  expect(box(still).matches(':popover-open')).toBe(true);
});

test('stands below its button, or above it at the foot of the window, within the window', async () => {
  await page.viewport(800, 600);
  const places = await render(
    <>
      {['0', '550px'].map((top) => (
        <div key={top} style={{ position: 'fixed', insetBlockStart: top, insetInlineEnd: 0 }}>
          {hours}
        </div>
      ))}
    </>,
  );
  const [above, below] = [...places.container.querySelectorAll<HTMLElement>('.sthlm-popover')].map((root) => {
    const button = root.querySelector('button') as HTMLElement;
    button.click();
    const rects = { button: button.getBoundingClientRect(), box: box(root).getBoundingClientRect() };
    box(root).hidePopover();
    return rects;
  });
  expect(above?.box.top).toBeCloseTo((above?.button.bottom ?? 0) + 8, 0);
  expect(below?.box.bottom).toBeCloseTo((below?.button.top ?? 0) - 8, 0);
  for (const rects of [above, below]) {
    expect(rects?.box.left).toBeGreaterThanOrEqual(0);
    expect(rects?.box.right).toBeLessThanOrEqual(800);
  }
});

test('has the ground of a page on a field', async () => {
  await render(<div data-sthlm-surface="field">{hours}</div>);
  await userEvent.click(page.getByRole('button', { name: 'Öppettider' }));
  expect(getComputedStyle(box()).backgroundColor).toBe(getComputedStyle(document.documentElement).backgroundColor);
  expect(getComputedStyle(box()).color).toBe(getComputedStyle(document.documentElement).color);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const still = await staticPage(
    <Popover label="Överförmyndarförvaltningen" title="Överförmyndarförvaltningens kontaktuppgifter">
      Förvaltarskapsförteckningar och redovisningshandlingar
    </Popover>,
    { width: 320, textSize },
  );
  expect(beyondTheEdge(still)).toEqual([]);
  still.querySelector('button')?.click();
  expect(beyondTheEdge(still)).toEqual([]);
  expect(box(still).getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
});
