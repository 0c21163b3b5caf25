import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { visuallyHiddenContract } from './VisuallyHidden.contract.ts';
import * as stories from './VisuallyHidden.stories.tsx';
import { VisuallyHidden } from './index.ts';

describeConformance({ contract: visuallyHiddenContract, element: (props) => <VisuallyHidden {...(props as object)}>Innehåll</VisuallyHidden>, tagName: 'span', stories });

test('takes no room and is still read', async () => {
  const page = await staticPage(
    <p>
      <VisuallyHidden>Sidan </VisuallyHidden>2
    </p>,
  );
  const { width, height } = (page.querySelector('span') as Element).getBoundingClientRect();
  expect([width, height]).toEqual([1, 1]);
  expect(page.querySelector('p')?.textContent).toBe('Sidan 2');
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <p>
      <VisuallyHidden>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare, </VisuallyHidden>sidan 2
    </p>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
