import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { quoteContract } from './Quote.contract.ts';
import * as stories from './Quote.stories.tsx';
import { Quote } from './index.ts';

describeConformance({ contract: quoteContract, element: (props) => <Quote {...props}>”Sätt en bänk där bussen stannar.”</Quote>, tagName: 'figure', stories });

test('is a quotation to those who listen, with who said it outside the words', async () => {
  const screen = await render(<Quote source="Alva Ekmark">”Sätt en bänk.”</Quote>);
  await expect.element(screen.getByRole('blockquote')).toHaveTextContent('”Sätt en bänk.”');
  await expect.element(screen.getByRole('figure', { name: 'Alva Ekmark' })).toBeInTheDocument();
});

test('draws no empty source', async () => {
  const { container } = await render(<Quote>”Sätt en bänk.”</Quote>);
  expect(container.querySelector('figcaption')).toBeNull();
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  expect(beyondTheEdge(await staticPage(<Quote source="Överförmyndarförvaltningen">Bostadsanpassningsbidragsenheten</Quote>, { width: 320, textSize }))).toEqual([]);
});
