import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { tagContract } from './Tag.contract.ts';
import * as stories from './Tag.stories.tsx';
import { Tag } from './index.ts';

describeConformance({ contract: tagContract, element: (props) => <Tag {...(props as object)}>Boende</Tag>, tagName: 'span', stories });

test('is a link with href, and a button where it can only be taken away', async () => {
  const taken = vi.fn();
  const screen = await render(
    <>
      <Tag>Boende</Tag>
      <Tag href="/omsorg">Omsorg</Tag>
      <Tag href="/sok" removable>
        Information
      </Tag>
      <Tag removable onClick={taken}>
        E-tjänster
      </Tag>
    </>,
  );
  await expect.element(screen.getByRole('link', { name: 'Omsorg', exact: true })).toHaveAttribute('href', '/omsorg');
  await expect.element(screen.getByRole('link', { name: 'Ta bort Information', exact: true })).toHaveAttribute('href', '/sok');
  await userEvent.click(screen.getByRole('button', { name: 'Ta bort E-tjänster', exact: true }));
  expect(taken).toHaveBeenCalledOnce();
  expect(screen.container.querySelector('button')?.type).toBe('button');
  expect(screen.container.querySelectorAll('a, button')).toHaveLength(3);
});

test('takes other words', async () => {
  const screen = await render(
    <Tag removable texts={{ remove: 'Remove' }}>
      News
    </Tag>,
  );
  await expect.element(screen.getByRole('button', { name: 'Remove News' })).toBeInTheDocument();
});

test('submits a form where it is asked to', async () => {
  const submitted = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const screen = await render(
    <form onSubmit={submitted}>
      <Tag removable type="submit" name="bort" value="nyheter">
        Nyheter
      </Tag>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(submitted).toHaveBeenCalledOnce();
});

test('is 32 px high, and 44 px where it is pressed', async () => {
  const page = await staticPage(
    <p className="sthlm-section">
      <Tag>Boende</Tag> <Tag href="#a">Omsorg</Tag> <Tag removable>Nyheter</Tag>
    </p>,
  );
  const [text, link, button] = [...page.querySelectorAll('.sthlm-tag')] as [Element, Element, Element];
  for (const tag of [text, link, button]) expect(tag.getBoundingClientRect().height).toBe(32);
  for (const tag of [link, button]) {
    const { left, top, bottom } = tag.getBoundingClientRect();
    expect(page.elementFromPoint(left + 10, top - 5)).toBe(tag);
    expect(page.elementFromPoint(left + 10, bottom + 5)).toBe(tag);
  }
});

test('tells a link from a word by its line', async () => {
  const { container } = await render(
    <p>
      <Tag>Boende</Tag> <Tag href="#a">Omsorg</Tag>
    </p>,
  );
  const [text, link] = [...container.querySelectorAll('.sthlm-tag')] as [Element, Element];
  expect(getComputedStyle(text).textDecorationLine).toBe('none');
  expect(getComputedStyle(link).textDecorationLine).toBe('underline');
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  expect(beyondTheEdge(await staticPage(<Tag removable>Bostadsanpassningsbidragshandläggning</Tag>, { width: 320, textSize }))).toEqual([]);
});

test('keeps its words apart from its ground in forced colours', async () => {
  const { container } = await render(<Tag variant="filled">E-tjänst</Tag>);
  const { color, backgroundColor } = getComputedStyle(container.firstElementChild as Element);
  expect(color).not.toBe(backgroundColor);
  if (matchMedia('(forced-colors: active)').matches) expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
