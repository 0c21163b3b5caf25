import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { errorPageContract } from './ErrorPage.contract.ts';
import * as stories from './ErrorPage.stories.tsx';
import { ErrorPage } from './index.ts';

describeConformance({ contract: errorPageContract, element: (props) => <ErrorPage {...props} />, tagName: 'div', stories });

test.each([
  ['not-found', 'Sidan finns inte'],
  ['forbidden', 'Du kan inte se den här sidan'],
  ['server-error', 'Sidan gick inte att visa'],
  ['closed', 'Tjänsten är stängd just nu'],
] as const)('says what happened in its h1, and in a sentence what to do: %s', async (kind, title) => {
  const screen = await render(<ErrorPage kind={kind} />);
  await expect.element(screen.getByRole('heading', { name: title, level: 1 })).toBeInTheDocument();
  expect(screen.container.querySelector('.sthlm-error-page__lead')?.textContent).toMatch(/\.$/u);
});

test('takes other words, what to do, whom to ask, and a code to tell', async () => {
  const { container } = await render(
    <ErrorPage title="Ansökan är stängd" lead="Den öppnar i mars." actions={<a href="/">Start</a>} reference="EKU-7F3A" texts={{ reference: 'Kod:' }}>
      Ring oss.
    </ErrorPage>,
  );
  expect([...(container.firstElementChild?.children ?? [])].map((part) => part.textContent)).toEqual(['Ansökan är stängd', 'Den öppnar i mars.', 'Start', 'Ring oss.', 'Kod: EKU-7F3A']);
});

test('shows a code as characters, whatever is in it', async () => {
  const { container } = await render(<ErrorPage reference={'<img src=x onerror="alert(1)">'} />);
  expect(container.querySelector('img')).toBeNull();
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  const page = await staticPage(<ErrorPage title="Bostadsanpassningsbidragssidan" reference="EKU-7F3A-7F3A-7F3A-7F3A-7F3A-7F3A" />, { width: 320, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
