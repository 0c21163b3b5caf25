import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { backLinkContract } from './BackLink.contract.ts';
import * as stories from './BackLink.stories.tsx';
import { BackLink } from './index.ts';

describeConformance({ contract: backLinkContract, element: (props) => <BackLink href="/steg-1" {...(props as object)} />, tagName: 'a', stories });

test('says "Tillbaka", or where it leads, or another language’s word', async () => {
  const name = async (element: ReactElement): Promise<string | null | undefined> => (await render(element)).container.textContent;
  expect(await name(<BackLink href="/steg-1" />)).toBe('Tillbaka');
  expect(await name(<BackLink href="/sok">Tillbaka till sökresultatet</BackLink>)).toBe('Tillbaka till sökresultatet');
  expect(await name(<BackLink href="/step-1" texts={{ back: 'Back' }} />)).toBe('Back');
});

test('is 48 px high, so that it can be pressed alone', async () => {
  const page = await staticPage(<BackLink href="/steg-1" />);
  expect(page.querySelector('a')?.getBoundingClientRect().height).toBe(48);
});

test.each([100, 200])('holds long compounds on a small phone with the text at %i %', async (textSize) => {
  expect(beyondTheEdge(await staticPage(<BackLink href="/lista">Tillbaka till överförmyndarförvaltningens redovisningshandlingar</BackLink>, { width: 320, textSize }))).toEqual([]);
});
