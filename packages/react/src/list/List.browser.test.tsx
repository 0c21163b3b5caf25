import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { listContract } from './List.contract.ts';
import * as stories from './List.stories.tsx';
import { List } from './index.ts';

describeConformance({
  contract: listContract,
  element: (props) => (
    <List {...props}>
      <li>ramp</li>
    </List>
  ),
  tagName: 'ul',
  stories,
});

const variants = ['bullet', 'number', 'plain', 'divided', 'yes', 'no'] as const;

test.each(variants)('is a list to those who listen, whatever stands before its items: %s', async (variant) => {
  const screen = await render(
    <List variant={variant}>
      <li>ramp</li>
      <li>dörröppnare</li>
    </List>,
  );
  const list = screen.getByRole('list').element();
  expect(list.tagName).toBe(variant === 'number' ? 'OL' : 'UL');
  expect(screen.getByRole('listitem').elements()).toHaveLength(2);
  // Without markers Safari needs the role in writing.
  expect(list.hasAttribute('role')).toBe(getComputedStyle(list).listStyleType === 'none');
});

test('goes on with the numbers of the list before', async () => {
  const { container } = await render(
    <List variant="number" start={4}>
      <li>Vänta på beslut</li>
    </List>,
  );
  expect(container.querySelector('ol')?.start).toBe(4);
});

test('draws ticks and crosses unlike each other, beside the first line of the words', async () => {
  const page = await staticPage(
    <>
      <List variant="yes">
        <li>ramp</li>
      </List>
      <List variant="no">
        <li>rullstol</li>
      </List>
    </>,
  );
  const [yes, no] = [...page.querySelectorAll('li')];
  const drawn = (item: HTMLElement | undefined, part: string): string => (page.defaultView as Window).getComputedStyle(item as HTMLElement, part).content;
  expect([drawn(yes, '::before'), drawn(yes, '::after')]).toEqual(['""', 'none']);
  expect([drawn(no, '::before'), drawn(no, '::after')]).toEqual(['""', '""']);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const list = (
    <>
      {variants.map((variant) => (
        <List key={variant} variant={variant}>
          <li>Överförmyndarförvaltningens redovisningshandlingar</li>
        </List>
      ))}
    </>
  );
  expect(beyondTheEdge(await staticPage(list, { width: 320, textSize }))).toEqual([]);
});
