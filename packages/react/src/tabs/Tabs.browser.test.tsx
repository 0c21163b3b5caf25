import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page as tab, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { tabsContract } from './Tabs.contract.ts';
import * as stories from './Tabs.stories.tsx';
import { Tabs, type TabsProps } from './index.ts';

const items = [
  { value: 'kommande', label: 'Kommande', content: <p>Tisdag 5 maj</p> },
  { value: 'tidigare', label: 'Tidigare', content: <p>Den 7 april</p> },
  { value: 'installda', label: 'Inställda', content: <p>Inga</p> },
];

const meetings = (props: Partial<TabsProps> = {}) => <Tabs label="Möten" items={items} {...props} />;

describeConformance({
  contract: tabsContract,
  element: (props) => meetings(props as Partial<TabsProps>),
  tagName: 'div',
  stories,
});

const chosen = (host: Element | Document): (string | null)[] => [...host.querySelectorAll('[aria-selected="true"]')].map(({ textContent }) => textContent);
const shown = (host: Element | Document): (string | null | undefined)[] =>
  [...host.querySelectorAll('[role="tabpanel"]')].filter((panel) => panel.checkVisibility()).map((panel) => panel.querySelector('p')?.textContent);

test('shows the first panel, or the one that is asked for, and falls back to the first for a value that is not there', async () => {
  const { container, rerender } = await render(meetings());
  expect([chosen(container), shown(container)]).toEqual([['Kommande'], ['Tisdag 5 maj']]);
  await rerender(meetings({ key: 'annan', defaultValue: 'installda' } as Partial<TabsProps>));
  expect([chosen(container), shown(container)]).toEqual([['Inställda'], ['Inga']]);
  await rerender(meetings({ value: 'finns inte' }));
  expect([chosen(container), shown(container)]).toEqual([['Kommande'], ['Tisdag 5 maj']]);
});

test('is a tablist with a name, tabs, and panels with the tabs as names', async () => {
  const screen = await render(meetings());
  await expect.element(screen.getByRole('tablist', { name: 'Möten' })).toBeInTheDocument();
  await expect.element(screen.getByRole('tab', { name: 'Kommande', selected: true })).toBeInTheDocument();
  await expect.element(screen.getByRole('tabpanel', { name: 'Kommande' })).toBeInTheDocument();
  expect(screen.getByRole('heading').elements()).toHaveLength(0);
});

test('shows the panel of the tab that is pressed, and says so once', async () => {
  const heard = vi.fn();
  const screen = await render(meetings({ onValueChange: heard }));
  await userEvent.click(screen.getByRole('tab', { name: 'Tidigare' }));
  await userEvent.click(screen.getByRole('tab', { name: 'Tidigare' }));
  expect(shown(screen.container)).toEqual(['Den 7 april']);
  expect(heard.mock.calls).toEqual([['tidigare']]);
});

test('leaves the choice to the page with value', async () => {
  const heard = vi.fn();
  const screen = await render(meetings({ value: 'kommande', onValueChange: heard }));
  await userEvent.click(screen.getByRole('tab', { name: 'Tidigare' }));
  expect(shown(screen.container)).toEqual(['Tisdag 5 maj']);
  expect(heard).toHaveBeenCalledWith('tidigare');
  function Page() {
    const [value, setValue] = useState('kommande');
    return meetings({ value, onValueChange: setValue });
  }
  const page = await render(<Page />);
  await userEvent.click(page.container.querySelectorAll('[role="tab"]')[1] as Element);
  expect(shown(page.container)).toEqual(['Den 7 april']);
});

describe('by keyboard', () => {
  const after = async (keys: string, props: Partial<TabsProps> = {}): Promise<string | null | undefined> => {
    await tab.viewport(1280, 800);
    const { container } = await render(meetings(props));
    await userEvent.tab();
    await userEvent.keyboard(keys);
    expect(chosen(container)).toEqual([document.activeElement?.textContent]);
    return document.activeElement?.textContent;
  };

  test.each([
    ['{ArrowRight}', 'Tidigare'],
    ['{ArrowLeft}', 'Inställda'],
    ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Kommande'],
    ['{End}', 'Inställda'],
    ['{End}{Home}', 'Kommande'],
    ['{ArrowDown}', 'Kommande'],
    ['{Control>}{ArrowRight}{/Control}', 'Kommande'],
  ])('%s leads to %s', async (keys, label) => {
    expect(await after(keys)).toBe(label);
  });

  test.each([
    ['{ArrowLeft}', 'Tidigare'],
    ['{ArrowRight}', 'Inställda'],
  ])('%s leads to %s from right to left', async (keys, label) => {
    expect(await after(keys, { dir: 'rtl' })).toBe(label);
  });

  test('up and down move where the tabs stand under each other', async () => {
    await tab.viewport(375, 800);
    const { container } = await render(meetings());
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen(container)).toEqual(['Tidigare']);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen(container)).toEqual(['Inställda']);
    await tab.viewport(1280, 800);
  });

  test('Tab stops at the chosen tab only, then at its panel', async () => {
    const { container } = await render(meetings({ defaultValue: 'tidigare' }));
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Tidigare');
    await userEvent.tab();
    expect(document.activeElement).toBe(container.querySelectorAll('[role="tabpanel"]')[1]);
  });
});

test.each(['without JavaScript', 'on paper'])('has no tabs, but every panel under its label as a heading: %s', async (where) => {
  // The frame's sandbox runs no script; for the paper, the tabs stand in a page of print.
  const page = await staticPage(where === 'on paper' ? <div data-sthlm-mode="print">{meetings()}</div> : meetings());
  expect(shown(page)).toEqual(['Tisdag 5 maj', 'Den 7 april', 'Inga']);
  expect([...page.querySelectorAll('h3')].map((title) => [title.textContent, title.checkVisibility()])).toEqual([
    ['Kommande', true],
    ['Tidigare', true],
    ['Inställda', true],
  ]);
  expect(page.querySelector('[role="tablist"]')?.checkVisibility()).toBe(false);
});

test('is 52 px high, with a bar of 8 px on the chosen tab', async () => {
  await tab.viewport(1280, 800);
  const { container } = await render(meetings());
  const tabs = [...container.querySelectorAll('[role="tab"]')];
  expect(tabs.map((each) => each.getBoundingClientRect().height)).toEqual([52, 52, 52]);
  expect(getComputedStyle(tabs[0] as Element).borderBlockStartWidth).toBe('8px');
});

test('holds long labels on a small phone', async () => {
  await tab.viewport(320, 800);
  document.documentElement.style.fontSize = '200%';
  await render(meetings({ items: ['Överförmyndarförvaltningen', 'Bostadsanpassningsbidragshandläggare'].map((label) => ({ value: label, label, content: label })) }));
  expect(beyondTheEdge(document)).toEqual([]);
  document.documentElement.style.fontSize = '';
  await tab.viewport(1280, 800);
});
