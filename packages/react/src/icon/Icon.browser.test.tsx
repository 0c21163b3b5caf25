import { CircleCheck, Search } from 'lucide';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { staticPage } from '../../test/static-page.tsx';
import { iconContract } from './Icon.contract.ts';
import * as stories from './Icon.stories.tsx';
import { Icon } from './index.ts';

describeConformance({ contract: iconContract, element: (props) => <Icon icon={Search} {...(props as object)} />, tagName: 'svg', stories });

test('is hidden from assistive technology without a label, and a picture with a name with one', async () => {
  const screen = await render(
    <>
      <Icon icon={Search} />
      <Icon icon={CircleCheck} label="Klart" />
    </>,
  );
  await expect.element(screen.getByRole('img', { name: 'Klart' })).toBeInTheDocument();
  expect(screen.container.querySelectorAll('[aria-hidden="true"]')).toHaveLength(1);
  expect(screen.getByRole('img').elements()).toHaveLength(1);
});

test.each([
  [16, 16, 32],
  [20, 20, 40],
  [24, 24, 48],
  [32, 32, 64],
  [40, 40, 80],
] as const)('is %i px, and twice as large with the text at 200 %%', async (size, one, two) => {
  for (const [textSize, side] of [
    [100, one],
    [200, two],
  ] as const) {
    const page = await staticPage(<Icon icon={Search} size={size} />, { textSize });
    expect(page.querySelector('svg')?.getBoundingClientRect().width).toBeCloseTo(side, 0);
  }
});
