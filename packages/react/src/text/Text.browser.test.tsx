import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { textContract } from './Text.contract.ts';
import * as stories from './Text.stories.tsx';
import { Text } from './index.ts';

describeConformance({
  contract: textContract,
  element: (props) => <Text {...props}>Du kan få bidrag.</Text>,
  tagName: 'p',
  stories,
});

test.each(['p', 'span', 'div'] as const)('is a %s when asked', async (as) => {
  const { container } = await render(<Text as={as}>Text</Text>);
  expect(container.firstElementChild?.tagName.toLowerCase()).toBe(as);
});

test('keeps its lines readable, unless the page sets another measure', async () => {
  const words = 'ord '.repeat(80);
  const { container } = await render(
    <div style={{ width: 2000 }}>
      <Text>{words}</Text>
    </div>,
  );
  const text = container.querySelector('p') as HTMLElement;
  expect(text.getBoundingClientRect().width).toBeLessThan(900);
  text.parentElement?.style.setProperty('--sthlm-text-measure', 'none');
  expect(text.getBoundingClientRect().width).toBe(2000);
});
