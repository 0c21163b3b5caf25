import { expect, test } from 'vitest';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
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

test('is still a table to those who listen', async () => {
  await render(
    <Prose>
      <table>
        <caption>Avgifter</caption>
        <tbody>
          <tr>
            <th scope="row">Städning</th>
            <td>142 kr</td>
          </tr>
        </tbody>
      </table>
    </Prose>,
  );
  const heard = (await accessibilityTree()).map(({ role, name }) => [role, name]);
  expect(heard).toContainEqual(['table', 'Avgifter']);
  expect(heard).toContainEqual(['rowheader', 'Städning']);
});

test('styles what a CMS has given a class of its own, and leaves components alone', async () => {
  const page = await staticPage(
    <Prose>
      <blockquote className="mce-quote">Ett</blockquote>
      <blockquote className="sthlm-quote">Två</blockquote>
    </Prose>,
  );
  const [raw, own] = [...page.querySelectorAll('blockquote')].map((quote) => getComputedStyle(quote).borderInlineStartWidth);
  expect(raw).toBe('4px');
  expect(own).not.toBe('4px');
});

test('takes the HTML of a CMS as it is', async () => {
  const page = await staticPage(<Prose dangerouslySetInnerHTML={{ __html: '<p>Ett</p><h2>Två</h2>' }} />);
  const [one, two] = [...(page.querySelector('.sthlm-prose')?.children ?? [])].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
  expect(two.top - one.bottom).toBe(64);
});

test.each([
  [320, 100],
  [320, 200],
  [1280, 200],
])('keeps everything that a CMS sends inside its column: %i px, text %i %', async (width, textSize) => {
  const page = await staticPage(
    <Prose>
      {/* Sizes as editors write them into the HTML. */}
      <img src="data:," alt="" width="1200" height="400" />
      <iframe title="Karta" width="900" height="200" />
      <dl>
        <dt>Adress</dt>
        <dd>bostadsanpassningsbidragshandlaggare@ekudden.example</dd>
      </dl>
      <blockquote>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</blockquote>
      <p>
        <code>EKU-2026-412-bostadsanpassningsbidragshandlaggning</code>
      </p>
    </Prose>,
    { width, textSize },
  );
  expect(beyondTheEdge(page)).toEqual([]);
  expect(page.documentElement.scrollWidth).toBe(page.documentElement.clientWidth);
  const [column, picture, frame] = ['.sthlm-prose', 'img', 'iframe'].map((selector) => page.querySelector(selector)?.getBoundingClientRect().width ?? 0) as [number, number, number];
  expect(picture).toBe(Math.min(1200, column));
  expect(frame).toBe(column);
});
