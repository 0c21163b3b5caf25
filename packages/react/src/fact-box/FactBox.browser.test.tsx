import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { factBoxContract } from './FactBox.contract.ts';
import * as stories from './FactBox.stories.tsx';
import { FactBox } from './index.ts';

const items = [
  { term: 'Kostar', description: 'Inget att ansöka' },
  { term: 'Du får svar', description: 'Oftast inom åtta veckor' },
];

describeConformance({ contract: factBoxContract, element: (props) => <FactBox title="Kort om bidraget" items={items} {...props} />, tagName: 'section', stories });

test('is a region named by its heading', async () => {
  const screen = await render(<FactBox title="Kort om bidraget" headingLevel={3} items={items} />);
  await expect.element(screen.getByRole('region', { name: 'Kort om bidraget' })).toBeInTheDocument();
  await expect.element(screen.getByRole('heading', { name: 'Kort om bidraget', level: 3 })).toBeInTheDocument();
});

test('draws no empty list and no empty text', async () => {
  const { container } = await render(<FactBox title="Kort om bidraget" items={[]} />);
  expect(container.firstElementChild?.children).toHaveLength(1);
});

test.each([
  [1280, 100, 2],
  [375, 100, 1],
  [768, 200, 1],
])('sets the facts side by side where there is room: %i px, text at %i %, %i columns', async (width, textSize, columns) => {
  const page = await staticPage(<FactBox title="Kort om bidraget" items={items} />, { width, textSize });
  const lefts = [...page.querySelectorAll('dt')].map((term) => term.getBoundingClientRect().left);
  expect(new Set(lefts).size).toBe(columns);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const box = <FactBox title="Överförmyndarförvaltningen" items={[{ term: 'Kompletteringshandlingar', description: 'Bostadsanpassningsbidragsenheten' }]} />;
  expect(beyondTheEdge(await staticPage(box, { width: 320, textSize }))).toEqual([]);
});
