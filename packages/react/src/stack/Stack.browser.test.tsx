import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { stackContract } from './Stack.contract.ts';
import * as stories from './Stack.stories.tsx';
import { Stack } from './index.ts';

describeConformance({ contract: stackContract, element: (props) => <Stack {...(props as object)}>Innehåll</Stack>, tagName: 'div', stories });

test('has the same distance between all parts', async () => {
  const page = await staticPage(
    <Stack gap={32}>
      <p>Ett</p>
      <p>Två</p>
    </Stack>,
  );
  const [one, two] = [...page.querySelectorAll('p')].map((part) => part.getBoundingClientRect());
  expect((two as DOMRect).top - (one as DOMRect).bottom).toBe(32);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <Stack>
      <p>Överförmyndarförvaltningens</p>
      <p>bostadsanpassningsbidragshandläggare</p>
    </Stack>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});

test('shows no bullets as a list, which Safari keeps as one, and keeps the margins of a container', async () => {
  const page = await staticPage(
    <Stack as="ul" className="sthlm-container">
      <li>Ett</li>
    </Stack>,
    { width: 320 },
  );
  const style = getComputedStyle(page.querySelector('ul') as Element);
  expect([style.listStyleType, style.paddingInlineStart, style.paddingInlineEnd]).toEqual(['""', '16px', '16px']);
});
