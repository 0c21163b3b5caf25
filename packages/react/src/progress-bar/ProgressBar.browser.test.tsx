import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { ProgressBar } from './index.ts';
import { progressBarContract } from './ProgressBar.contract.ts';
import * as stories from './ProgressBar.stories.tsx';

describeConformance({ contract: progressBarContract, element: (props) => <ProgressBar label="Skickar ritning.pdf" value={40} {...props} />, tagName: 'progress', stories, hasControl: true });

test.each([
  [{ value: 2, max: 5, valueText: '2 av 5 filer' }, '2 av 5 filer'],
  [{ value: 40 }, '40\u00A0%'],
  [{ value: 199, max: 200 }, '99\u00A0%'],
])('is heard and seen with its name and how much is done: %j', async (props, said) => {
  const { container } = await render(<ProgressBar label="Skickar dina bilagor" {...props} />);
  expect(container.querySelector('.sthlm-progress-bar__value')?.textContent).toBe(said);
  // Chromium's tree, as tests get it, tells the number only.
  expect(container.querySelector('progress')?.getAttribute('aria-valuetext')).toBe(said);
  expect((await accessibilityTree()).find(({ role }) => role === 'progressbar')?.name).toBe('Skickar dina bilagor');
});

test('keeps the id it is given, and its label with it', async () => {
  const { container } = await render(<ProgressBar label="Skickar dina bilagor" value={40} id="bilagor" />);
  expect(container.querySelector('label')?.htmlFor).toBe('bilagor');
});

test.each([100, 200])('holds long file names on a small phone with the text at %i %', async (textSize) => {
  const long = <ProgressBar label="Skickar förvaltarskapsförteckning-och-redovisningshandlingar-2026.pdf" value={40} />;
  expect(beyondTheEdge(await staticPage(long, { width: 320, textSize }))).toEqual([]);
});
