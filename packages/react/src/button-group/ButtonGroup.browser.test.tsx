import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { buttonGroupContract } from './ButtonGroup.contract.ts';
import { Button } from '../button/index.ts';
import * as stories from './ButtonGroup.stories.tsx';
import { ButtonGroup } from './index.ts';

describeConformance({ contract: buttonGroupContract, element: (props) => <ButtonGroup {...(props as object)}>Innehåll</ButtonGroup>, tagName: 'div', stories });

test.each([
  [1280, 1],
  [320, 2],
])('stands in a row from 992 px, and below each other on a phone: %i px', async (width, rows) => {
  const page = await staticPage(
    <ButtonGroup>
      <button type="button">Spara</button>
      <button type="button">Avbryt</button>
    </ButtonGroup>,
    { width },
  );
  expect(new Set([...page.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top)).size).toBe(rows);
});

test('fills the width of a phone with each button', async () => {
  const page = await staticPage(
    <ButtonGroup>
      <Button>Spara</Button>
      <Button variant="secondary">Avbryt utan att spara</Button>
    </ButtonGroup>,
    { width: 320 },
  );
  const group = page.querySelector('.sthlm-button-group')?.getBoundingClientRect().width;
  expect([...page.querySelectorAll('button')].map((button) => button.getBoundingClientRect().width)).toEqual([group, group]);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <ButtonGroup>
      <Button>Skicka bostadsanpassningsbidragsansökan</Button>
      <Button variant="secondary">Kontakta överförmyndarförvaltningen</Button>
    </ButtonGroup>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
