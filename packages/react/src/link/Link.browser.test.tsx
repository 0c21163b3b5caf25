import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { linkContract } from './Link.contract.ts';
import * as stories from './Link.stories.tsx';
import { Link } from './index.ts';

describeConformance({
  contract: linkContract,
  element: (props) => (
    <Link href="/a" {...props}>
      Så ansöker du
    </Link>
  ),
  tagName: 'a',
  stories,
});

test('tells those who listen that it leaves the site, in the page’s own words', async () => {
  const screen = await render(
    <>
      <Link href="https://example.org/" external>
        Bokningssystemet
      </Link>
      <Link href="https://example.org/" external texts={{ external: '(external website)' }}>
        Booking
      </Link>
    </>,
  );
  await expect.element(screen.getByRole('link', { name: 'Bokningssystemet (extern webbplats)' })).toBeInTheDocument();
  await expect.element(screen.getByRole('link', { name: 'Booking (external website)' })).toBeInTheDocument();
  expect(screen.container.querySelector('[target]')).toBe(null);
});

test('names type and size of a file, the number together with its unit', async () => {
  const screen = await render(
    <Link href="/a.pdf" file={{ type: 'pdf', size: '180 kB' }}>
      Avgifter 2026
    </Link>,
  );
  expect(screen.container.textContent).toBe('Avgifter 2026 (pdf, 180\u00A0kB)');
});

test('is underlined at rest and marked on focus', async () => {
  const { container } = await render(
    <p>
      Läs om <Link href="/b">färdtjänst</Link>.
    </p>,
  );
  const link = container.querySelector('a') as HTMLElement;
  expect(getComputedStyle(link).textDecorationLine).toBe('underline');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(link);
  if (matchMedia('(forced-colors: active)').matches) expect(getComputedStyle(link).outlineStyle).toBe('solid');
  else expect(getComputedStyle(link).backgroundColor).toBe('rgb(252, 191, 10)');
});
