import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { dividerContract } from './Divider.contract.ts';
import * as stories from './Divider.stories.tsx';
import { Divider } from './index.ts';

describeConformance({ contract: dividerContract, element: (props) => <Divider {...(props as object)} />, tagName: 'hr', stories });

test.each([
  [1, '1px'],
  [2, '2px'],
] as const)('is %i px', async (weight, line) => {
  const page = await staticPage(<Divider weight={weight} />);
  expect(page.defaultView?.getComputedStyle(page.querySelector('hr') as Element).borderBlockStartWidth).toBe(line);
});

test.each(['page', 'field', 'deep'] as const)('stands out from the surface that it is on: %s', async (surface) => {
  const page = await staticPage(
    <div data-sthlm-surface={surface}>
      <Divider />
    </div>,
  );
  const style = (selector: string) => page.defaultView?.getComputedStyle(page.querySelector(selector) as Element);
  expect(style('hr')?.borderBlockStartColor).not.toBe(style('div')?.backgroundColor);
  expect(style('hr')?.borderBlockStartStyle).toBe('solid');
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <>
      <p>Överförmyndarförvaltningen</p>
      <Divider />
      <p>Bostadsanpassningsbidrag</p>
    </>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
