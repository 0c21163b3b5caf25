import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { statusTagContract } from './StatusTag.contract.ts';
import * as stories from './StatusTag.stories.tsx';
import { StatusTag } from './index.ts';

describeConformance({ contract: statusTagContract, element: (props) => <StatusTag {...props}>Pågår</StatusTag>, tagName: 'span', stories });

test('tells its tones apart without colour: each has a shape of its own', async () => {
  const tones = ['neutral', 'info', 'success', 'warning', 'error'] as const;
  const { container } = await render(
    <>
      {tones.map((tone) => (
        <StatusTag key={tone} tone={tone}>
          Ärende
        </StatusTag>
      ))}
    </>,
  );
  const icons = [...container.querySelectorAll('svg')];
  expect(icons.every((icon) => icon.getBoundingClientRect().width === 20 && icon.getAttribute('aria-hidden') === 'true')).toBe(true);
  expect(new Set(icons.map((icon) => icon.innerHTML)).size).toBe(tones.length);
  // In forced colours the icon must not keep a colour of its own: it may be that of the ground.
  if (matchMedia('(forced-colors: active)').matches) expect(new Set(icons.map((icon) => getComputedStyle(icon).color))).toEqual(new Set(['rgb(0, 0, 0)']));
});

test('says only its words', async () => {
  const { container } = await render(<StatusTag tone="success">Klart</StatusTag>);
  expect(container.textContent).toBe('Klart');
  expect(container.querySelector('.sthlm-status-tag')?.getBoundingClientRect().height).toBe(32);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  expect(beyondTheEdge(await staticPage(<StatusTag>Kompletteringshandlingsgranskning</StatusTag>, { width: 320, textSize }))).toEqual([]);
});
