import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { containerContract } from './Container.contract.ts';
import * as stories from './Container.stories.tsx';
import { Container } from './index.ts';

describeConformance({ contract: containerContract, element: (props) => <Container {...(props as object)}>Innehåll</Container>, tagName: 'div', stories });

test.each([
  [1600, 1200],
  [1280, 1200],
  [320, 288],
])('leaves the margins of the page: %i px', async (width, content) => {
  const page = await staticPage(
    <Container>
      <div className="inne">Innehåll</div>
    </Container>,
    { width },
  );
  const { width: wide, left, right } = page.querySelector('.inne')?.getBoundingClientRect() ?? new DOMRect();
  expect(wide).toBeCloseTo(content, -1);
  expect(left).toBeCloseTo(page.documentElement.clientWidth - right, 0);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <Container>
      <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
    </Container>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
