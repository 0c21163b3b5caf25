import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { gridContract } from './Grid.contract.ts';
import { gridItemContract } from './GridItem.contract.ts';
import * as stories from './Grid.stories.tsx';
import { Grid, GridItem } from './index.ts';

describeConformance({ contract: gridContract, element: (props) => <Grid {...(props as object)}>Innehåll</Grid>, tagName: 'div', stories });
describeConformance({ contract: gridItemContract, element: (props) => <GridItem span={8} {...(props as object)}>Innehåll</GridItem>, tagName: 'div', stories: { default: {} } });

test.each([
  [1280, 3],
  [768, 2],
  [320, 1],
])('has as many columns as there is room for: %i px', async (width, columns) => {
  const page = await staticPage(
    <Grid columns={3}>
      <p>Ett</p>
      <p>Två</p>
      <p>Tre</p>
    </Grid>,
    { width },
  );
  expect(new Set([...page.querySelectorAll('p')].map((part) => part.getBoundingClientRect().left)).size).toBe(columns);
});

test('parts twelve columns from 992 px', async () => {
  const page = await staticPage(
    <Grid>
      <GridItem span={8}>Text</GridItem>
      <GridItem span={4}>Kontakt</GridItem>
    </Grid>,
    { width: 1280 },
  );
  const [text, contact] = [...page.querySelectorAll('.sthlm-grid__item')].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
  expect(text.top).toBe(contact.top);
  expect((text.width + 32) / (contact.width + 32)).toBeCloseTo(2, 1);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <Grid columns={4}>
      <p>Överförmyndarförvaltningen</p>
      <p>Bostadsanpassningsbidragshandläggarna</p>
    </Grid>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});

test('shows no bullets as a list, which Safari keeps as one, and keeps the margins of a container', async () => {
  const page = await staticPage(
    <Grid as="ul" className="sthlm-container">
      <li>Ett</li>
    </Grid>,
    { width: 320 },
  );
  const style = getComputedStyle(page.querySelector('ul') as Element);
  expect([style.listStyleType, style.paddingInlineStart, style.paddingInlineEnd]).toEqual(['""', '16px', '16px']);
});
