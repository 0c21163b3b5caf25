import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { sectionContract } from './Section.contract.ts';
import { Container } from '../container/index.ts';
import * as stories from './Section.stories.tsx';
import { Section } from './index.ts';

describeConformance({ contract: sectionContract, element: (props) => <Section {...(props as object)}>Innehåll</Section>, tagName: 'section', stories });

test.each([
  [1280, '80px'],
  [320, '48px'],
])('has the air of the profile above and below: %i px', async (width, air) => {
  const page = await staticPage(<Section>Innehåll</Section>, { width });
  const style = page.defaultView?.getComputedStyle(page.querySelector('section') as Element);
  expect([style?.paddingBlockStart, style?.paddingBlockEnd]).toEqual([air, air]);
});

test('switches the colours of what stands in it', async () => {
  const page = await staticPage(
    <Section surface="field">
      <a href="#nytt">Nytt</a>
    </Section>,
  );
  const view = page.defaultView as Window;
  expect(view.getComputedStyle(page.querySelector('a') as Element).color).toBe(view.getComputedStyle(page.querySelector('section') as Element).color);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <Section surface="field" aria-label="Kontakt">
      <Container>
        <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
      </Container>
    </Section>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
