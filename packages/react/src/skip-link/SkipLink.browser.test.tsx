import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { skipLinkContract } from './SkipLink.contract.ts';
import * as stories from './SkipLink.stories.tsx';
import { SkipLink } from './index.ts';

describeConformance({
  contract: skipLinkContract,
  element: (props) => (
    <>
      <SkipLink {...props} />
      <main id="innehall" tabIndex={-1} />
    </>
  ),
  tagName: 'a',
  stories,
});

test('shows when it has focus, and leads to the content', async () => {
  const screen = await render(
    <>
      <SkipLink />
      <nav aria-label="Huvudmeny">
        <a href="#meny">Meny</a>
      </nav>
      <main id="innehall" tabIndex={-1}>
        Innehåll
      </main>
    </>,
  );
  const link = screen.container.querySelector('a') as HTMLElement;
  expect(link.getBoundingClientRect().height).toBeLessThanOrEqual(1);
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(link);
  expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.container.querySelector('main'));
});
