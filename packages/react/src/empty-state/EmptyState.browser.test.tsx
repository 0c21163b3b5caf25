import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { emptyStateContract } from './EmptyState.contract.ts';
import * as stories from './EmptyState.stories.tsx';
import { EmptyState } from './index.ts';

describeConformance({ contract: emptyStateContract, element: (props) => <EmptyState title="Inga träffar" {...props} />, tagName: 'div', stories });

test('is found among the headings, and can be announced', async () => {
  const screen = await render(<EmptyState title="Inga träffar" headingLevel={3} role="status" />);
  await expect.element(screen.getByRole('heading', { name: 'Inga träffar', level: 3 })).toBeInTheDocument();
  await expect.element(screen.getByRole('status')).toBeInTheDocument();
});

test('draws no empty parts', async () => {
  const { container } = await render(
    <EmptyState title="Inga träffar" actions={false}>
      {undefined}
    </EmptyState>,
  );
  expect(container.firstElementChild?.children).toHaveLength(1);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const state = (
    <EmptyState title="Överförmyndarförvaltningen" actions={<a href="#a">Bostadsanpassningsbidragsenheten</a>}>
      Redovisningshandlingsgranskning
    </EmptyState>
  );
  expect(beyondTheEdge(await staticPage(state, { width: 320, textSize }))).toEqual([]);
});
