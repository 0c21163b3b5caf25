import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { descriptionListContract } from './DescriptionList.contract.ts';
import * as stories from './DescriptionList.stories.tsx';
import { DescriptionList } from './index.ts';

const items = [{ term: 'Namn', description: 'Alva Ekmark', actions: <a href="#namn">Ändra namn</a> }];

describeConformance({ contract: descriptionListContract, element: (props) => <DescriptionList items={items} {...props} />, tagName: 'dl', stories });

test('keeps each word with what belongs to it', async () => {
  const { container } = await render(<DescriptionList items={[...items, { term: 'Ärendenummer', description: 'EKU 2026/412' }]} />);
  expect([...container.querySelectorAll('dl > div')].map((row) => [...row.children].map((part) => `${part.tagName} ${part.textContent}`))).toEqual([
    ['DT Namn', 'DD Alva Ekmark', 'DD Ändra namn'],
    ['DT Ärendenummer', 'DD EKU 2026/412'],
  ]);
});

test.each([
  [1280, true],
  [375, false],
])('stands in a row or stacked: %i px', async (width, isRow) => {
  const page = await staticPage(<DescriptionList items={items} />, { width });
  const [term, description, actions] = ['dt', 'dd', 'dd + dd'].map((selector) => (page.querySelector(selector) as Element).getBoundingClientRect());
  expect((description?.left ?? 0) >= (term?.right ?? 0)).toBe(isRow);
  expect((actions?.left ?? 0) >= (description?.right ?? 0)).toBe(isRow);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const long = [{ term: 'Bostadsanpassningsbidragsenheten', description: 'Överförmyndarförvaltningen', actions: <a href="#a">Ändra redovisningshandlingarna</a> }];
  for (const width of [320, 768]) expect(beyondTheEdge(await staticPage(<DescriptionList items={long} />, { width, textSize }))).toEqual([]);
});

test('begins each value at the same edge, with and without actions', async () => {
  const page = await staticPage(<DescriptionList items={[...items, { term: 'Ärendenummer', description: 'EKU 2026/412' }]} />);
  const lefts = [...page.querySelectorAll('dt + dd')].map((value) => value.getBoundingClientRect().left);
  expect(lefts[0]).toBe(lefts[1]);
});
