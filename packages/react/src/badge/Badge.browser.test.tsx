import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { badgeContract } from './Badge.contract.ts';
import * as stories from './Badge.stories.tsx';
import { Badge } from './index.ts';

describeConformance({ contract: badgeContract, element: (props) => <Badge count={3} label="nya meddelanden" {...props} />, tagName: 'span', stories });

test('says what is counted to those who listen', async () => {
  const screen = await render(
    <a href="/meddelanden">
      Meddelanden <Badge count={3} label="nya" />
    </a>,
  );
  await expect.element(screen.getByRole('link', { name: 'Meddelanden 3 nya', exact: true })).toBeInTheDocument();
});

test('writes no more than its largest number, and nothing at all for none', async () => {
  const { container } = await render(
    <>
      <Badge count={99} label="nya" />
      <Badge count={100} label="nya" />
      <Badge count={1204} max={999} label="nya" />
      <Badge count={0} label="nya" />
    </>,
  );
  expect([...container.querySelectorAll('.sthlm-badge')].map((badge) => badge.textContent)).toEqual(['99 nya', '99+ nya', '999+ nya']);
});

test('is a square for one figure', async () => {
  const { container } = await render(<Badge count={3} label="nya" />);
  const { width, height } = (container.firstElementChild as Element).getBoundingClientRect();
  expect(height).toBe(24);
  expect(width).toBeGreaterThanOrEqual(24);
  expect(width).toBeLessThan(28);
});

test('keeps its words apart from its ground in forced colours', async () => {
  const { container } = await render(<Badge count={3} label="nya" />);
  const { color, backgroundColor } = getComputedStyle(container.firstElementChild as Element);
  expect(color).not.toBe(backgroundColor);
  if (matchMedia('(forced-colors: active)').matches) expect([color, backgroundColor]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});
