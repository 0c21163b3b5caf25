import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { clusterContract } from './Cluster.contract.ts';
import * as stories from './Cluster.stories.tsx';
import { Cluster } from './index.ts';

describeConformance({ contract: clusterContract, element: (props) => <Cluster {...(props as object)}>Innehåll</Cluster>, tagName: 'div', stories });

test('stands on one line where there is room, and wraps where there is not', async () => {
  for (const [width, lines] of [
    [1280, 1],
    [320, 2],
  ] as const) {
    const page = await staticPage(
      <Cluster>
        <span>Överförmyndarförvaltningen</span>
        <span>Stadsdelsförvaltningen</span>
      </Cluster>,
      { width },
    );
    expect(new Set([...page.querySelectorAll('span')].map((part) => part.getBoundingClientRect().top)).size).toBe(lines);
  }
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <Cluster>
      <a href="#o">Överförmyndarförvaltningen</a>
      <a href="#b">Bostadsanpassningsbidragshandläggarna</a>
    </Cluster>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});

test('shows no bullets as a list, which Safari keeps as one, and keeps the margins of a container', async () => {
  const page = await staticPage(
    <Cluster as="ul" className="sthlm-container">
      <li>Ett</li>
    </Cluster>,
    { width: 320 },
  );
  const style = getComputedStyle(page.querySelector('ul') as Element);
  expect([style.listStyleType, style.paddingInlineStart, style.paddingInlineEnd]).toEqual(['""', '16px', '16px']);
});
