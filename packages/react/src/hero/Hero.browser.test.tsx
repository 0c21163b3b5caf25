import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { heroContract } from './Hero.contract.ts';
import * as stories from './Hero.stories.tsx';
import { Hero } from './index.ts';

describeConformance({ contract: heroContract, element: (props) => <Hero title="Vad behöver du hjälp med?" {...props} />, tagName: 'div', stories });

const withPicture = <Hero title="Vad behöver du hjälp med?" picture={<img alt="" src="data:," />} />;
const box = (page: Document, part: string): DOMRect => (page.querySelector(`.sthlm-hero__${part}`) as Element).getBoundingClientRect();

test('is the page’s h1, on a field', async () => {
  const screen = await render(<Hero title="Vad behöver du hjälp med?" lead="Vi ordnar förskola." before={<a href="/">Start</a>} />);
  await expect.element(screen.getByRole('heading', { name: 'Vad behöver du hjälp med?', level: 1 })).toBeInTheDocument();
  expect(screen.container.firstElementChild?.getAttribute('data-sthlm-surface')).toBe('field');
  expect([...(screen.container.querySelector('.sthlm-hero__body')?.children ?? [])].map((part) => part.textContent)).toEqual(['Start', 'Vad behöver du hjälp med?', 'Vi ordnar förskola.']);
});

test('draws no empty parts', async () => {
  const { container } = await render(<Hero title="Vad behöver du hjälp med?" lead={null} picture={false} />);
  expect(container.querySelector('.sthlm-hero__picture')).toBeNull();
  expect(container.querySelector('.sthlm-hero__body')?.children).toHaveLength(1);
});

test('sets the picture flush with the window’s edge beside the words, and keeps the words in the container', async () => {
  const page = await staticPage(withPicture, { width: 1600 });
  expect(box(page, 'picture').right).toBeCloseTo(page.documentElement.clientWidth, 0);
  expect(box(page, 'picture').height).toBe((page.querySelector('.sthlm-hero') as Element).getBoundingClientRect().height);
  expect(box(page, 'title').left).toBeCloseTo((page.documentElement.clientWidth - 1200) / 2, 0);
  expect(box(page, 'title').right).toBeLessThanOrEqual(box(page, 'picture').left);
});

test('sets the picture under the words on a phone', async () => {
  const page = await staticPage(withPicture, { width: 320 });
  expect(box(page, 'picture').top).toBeGreaterThanOrEqual(box(page, 'body').bottom);
  expect(box(page, 'picture').width).toBe(page.documentElement.clientWidth);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const page = await staticPage(<Hero title="Bostadsanpassningsbidrag" lead="Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare" />, { width: 320, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
