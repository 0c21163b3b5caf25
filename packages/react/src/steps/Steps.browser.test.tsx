import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { stepsContract } from './Steps.contract.ts';
import * as stories from './Steps.stories.tsx';
import { Steps } from './index.ts';

const steps = [{ title: 'Skaffa ett intyg', content: <p>Be en läkare skriva.</p> }, { title: 'Skicka din ansökan' }];

describeConformance({ contract: stepsContract, element: (props) => <Steps steps={steps} {...props} />, tagName: 'ol', stories });

test('is an ordered list of headings, and draws no empty content', async () => {
  const screen = await render(<Steps steps={steps} headingLevel={2} />);
  expect(screen.getByRole('listitem').elements()).toHaveLength(2);
  expect(screen.getByRole('heading', { level: 2 }).elements().map((heading) => heading.textContent)).toEqual(['Skaffa ett intyg', 'Skicka din ansökan']);
  expect(screen.container.querySelectorAll('.sthlm-steps__content')).toHaveLength(1);
});

test.each([
  [1280, 48],
  [320, 40],
])('has squares as large as the look says: %i px', async (width, side) => {
  const page = await staticPage(<Steps steps={steps} />, { width });
  const { inlineSize, blockSize, content } = page.defaultView?.getComputedStyle(page.querySelector('.sthlm-steps__step') as Element, '::before') as CSSStyleDeclaration;
  expect([inlineSize, blockSize]).toEqual([`${side}px`, `${side}px`]);
  expect(content).toContain('counter');
});

test('joins each square with the next by a line, and ends with the last', async () => {
  const page = await staticPage(<Steps steps={steps} />);
  const line = (step: Element): string => page.defaultView?.getComputedStyle(step, '::after').content ?? '';
  expect([...page.querySelectorAll('.sthlm-steps__step')].map(line)).toEqual(['""', 'none']);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(<Steps steps={[{ title: 'Överförmyndarförvaltningen', content: 'Bostadsanpassningsbidragshandläggaren' }]} />, { width: 320, textSize: 200 });
  expect(beyondTheEdge(page)).toEqual([]);
});
