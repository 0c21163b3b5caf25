import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { headingContract } from './Heading.contract.ts';
import * as stories from './Heading.stories.tsx';
import { Heading } from './index.ts';

describeConformance({
  contract: headingContract,
  element: (props) => (
    <Heading level={2} {...props}>
      Så gör du
    </Heading>
  ),
  tagName: 'h2',
  stories,
});

test.each([1, 2, 3, 4, 5, 6] as const)('is a heading of level %i', async (level) => {
  const screen = await render(<Heading level={level}>Rubrik</Heading>);
  await expect.element(screen.getByRole('heading', { level, name: 'Rubrik' })).toBeInTheDocument();
});

test('looks as its size says, whatever its level', async () => {
  const { container } = await render(
    <>
      <Heading level={2}>A</Heading>
      <Heading level={4} size="h2">
        B
      </Heading>
    </>,
  );
  const [a, b] = [...container.children].map((node) => getComputedStyle(node).fontSize);
  expect(a).toBe(b);
});

test('keeps a long compound inside a phone', async () => {
  const { container } = await render(
    <div style={{ width: 288 }}>
      <Heading level={1}>Överförmyndarförvaltningen</Heading>
    </div>,
  );
  const heading = container.querySelector('h1') as HTMLElement;
  expect(heading.scrollWidth).toBeLessThanOrEqual(288);
});
