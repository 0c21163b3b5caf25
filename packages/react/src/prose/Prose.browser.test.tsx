import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { proseContract } from './Prose.contract.ts';
import * as stories from './Prose.stories.tsx';
import { Prose } from './index.ts';

describeConformance({ contract: proseContract, element: (props) => <Prose {...(props as object)}>Innehåll</Prose>, tagName: 'div', stories });

test('lets a wide table scroll by itself', async () => {
  const page = await staticPage(
    <Prose>
      <table>
        <tbody>
          <tr>
            {Array.from({ length: 8 }, (_, index) => (
              <td key={index}>Bostadsanpassningsbidrag</td>
            ))}
          </tr>
        </tbody>
      </table>
    </Prose>,
    { width: 320 },
  );
  expect(page.documentElement.scrollWidth).toBe(page.documentElement.clientWidth);
  const table = page.querySelector('table') as Element;
  expect(table.scrollWidth).toBeGreaterThan(table.clientWidth);
});

test('has the rhythm of an article: more air above a heading than below', async () => {
  const page = await staticPage(
    <Prose>
      <p>Ett</p>
      <h2>Två</h2>
      <p>Tre</p>
    </Prose>,
  );
  const [one, two, three] = [...(page.querySelector('.sthlm-prose')?.children ?? [])].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
  expect([two.top - one.bottom, three.top - two.bottom]).toEqual([64, 16]);
});

test('holds long compounds on a small phone with the text at 200 %', async () => {
  const page = await staticPage(
    <Prose>
      <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
      <p>
        <a href="#adress">www.ekudden.example/bostadsanpassningsbidrag/handlaggare/blanketter</a>
      </p>
    </Prose>,
    { width: 320, textSize: 200 },
  );
  expect(beyondTheEdge(page)).toEqual([]);
});
