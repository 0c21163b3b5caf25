import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { insetTextContract } from './InsetText.contract.ts';
import * as stories from './InsetText.stories.tsx';
import { InsetText } from './index.ts';

describeConformance({ contract: insetTextContract, element: (props) => <InsetText {...props}>Du behöver inte betala tillbaka.</InsetText>, tagName: 'div', stories });

test('has its bar where the reading begins, in either direction', async () => {
  const page = await staticPage(
    <>
      <InsetText>Du behöver inte betala tillbaka.</InsetText>
      <InsetText dir="rtl" lang="ar">
        ١٢٣
      </InsetText>
    </>,
  );
  const widths = [...page.querySelectorAll('.sthlm-inset-text')].map((inset) => {
    const { borderLeftWidth, borderRightWidth } = (page.defaultView as Window).getComputedStyle(inset);
    return [borderLeftWidth, borderRightWidth];
  });
  expect(widths).toEqual([['8px', '0px'], ['0px', '8px']]);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  expect(beyondTheEdge(await staticPage(<InsetText>Bostadsanpassningsbidragshandläggning</InsetText>, { width: 320, textSize }))).toEqual([]);
});
