import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { Icon } from '../icon/index.ts';
import { arrowRightIcon } from '../internal/icons.ts';
import { siteHeaderActionContract } from './SiteHeaderAction.contract.ts';
import * as stories from './SiteHeaderAction.stories.tsx';
import { SiteHeaderAction } from './index.ts';

const search = (
  <SiteHeaderAction href="/sok" icon={<Icon icon={arrowRightIcon} />} narrow="icon">
    Sök
  </SiteHeaderAction>
);

describeConformance({
  contract: siteHeaderActionContract,
  element: (props) => (
    <SiteHeaderAction href="/sok" icon={<Icon icon={arrowRightIcon} />} {...props}>
      Sök
    </SiteHeaderAction>
  ),
  tagName: 'a',
  stories,
});

const label = (page: Document): HTMLElement => page.querySelector('.sthlm-site-header-action__label') as HTMLElement;

test('shows icon and words from 992 px', async () => {
  const page = await staticPage(search, { width: 992 });
  expect(label(page).getBoundingClientRect().width).toBeGreaterThan(20);
});

test('keeps its name where only its icon is left', async () => {
  const page = await staticPage(search, { width: 991 });
  expect(label(page).getBoundingClientRect().width).toBe(1);
  expect(label(page).checkVisibility()).toBe(true);
  expect(page.querySelector('a')?.textContent).toBe('Sök');
});

test('leaves below 992 px where the menu has it', async () => {
  const page = await staticPage(
    <SiteHeaderAction href="/mina-sidor" icon={<Icon icon={arrowRightIcon} />} narrow="nothing">
      Mina sidor
    </SiteHeaderAction>,
    { width: 991 },
  );
  expect(page.querySelector('a')?.checkVisibility()).toBe(false);
});

test.each([375, 1280])('is large enough for a finger: %i px', async (width) => {
  const page = await staticPage(search, { width });
  expect((page.querySelector('a') as Element).getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
});

test('is a button without href and submits only when asked to', async () => {
  const screen = await render(<SiteHeaderAction icon={<Icon icon={arrowRightIcon} />}>Logga ut</SiteHeaderAction>);
  await expect.element(screen.getByRole('button', { name: 'Logga ut' })).toHaveAttribute('type', 'button');
  await screen.rerender(
    <SiteHeaderAction type="submit" icon={<Icon icon={arrowRightIcon} />}>
      Logga ut
    </SiteHeaderAction>,
  );
  await expect.element(screen.getByRole('button', { name: 'Logga ut' })).toHaveAttribute('type', 'submit');
});

test('wraps a long label on a small phone', async () => {
  const page = await staticPage(
    <SiteHeaderAction href="/o" icon={<Icon icon={arrowRightIcon} />}>
      Överförmyndarförvaltningens e-tjänster
    </SiteHeaderAction>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
