import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { formProgressContract } from './FormProgress.contract.ts';
import * as stories from './FormProgress.stories.tsx';
import { FormProgress } from './index.ts';

const steps = [{ label: 'Innan du börjar', href: '#innan' }, { label: 'Om dig', href: '#om' }, { label: 'Din bostad', href: '#bostad' }];
const second = <FormProgress steps={steps} current={2} />;

describeConformance({ contract: formProgressContract, element: (props) => <FormProgress steps={steps} current={2} {...props} />, tagName: 'div', stories });

test('is heard as a list with the current step marked, once', async () => {
  const { container } = await render(second);
  expect(container.querySelectorAll('[aria-current="step"]')).toHaveLength(1);
  expect(container.querySelector('[aria-current="step"]')?.textContent).toBe('2. Om dig');
  const heard = await accessibilityTree();
  expect(heard.find(({ role }) => role === 'list')?.name).toBe('Steg i formuläret');
  expect(heard.filter(({ role, name }) => role === 'StaticText' && name.includes('Om dig'))).toHaveLength(1);
  expect(heard.filter(({ role, name }) => role === 'StaticText' && name.startsWith('Klart'))).toHaveLength(1);
});

test('links to what is done, and to nothing else', async () => {
  const { container } = await render(second);
  expect([...container.querySelectorAll('a')].map(({ textContent, hash }) => [textContent, hash])).toEqual([['Innan du börjar', '#innan']]);
});

test('shows on a phone this step and the next in words, and the bars', async () => {
  const page = await staticPage(second, { width: 320 });
  expect([...page.querySelectorAll('p')].map((line) => [line.textContent, line.checkVisibility()])).toEqual([
    ['Steg 2 av 3: Om dig', true],
    ['Härnäst: Din bostad', true],
  ]);
  const bars = [...page.querySelectorAll('li')].map((bar) => [bar.getBoundingClientRect().height, Math.round(bar.getBoundingClientRect().bottom)]);
  expect(bars.map(([height]) => height)).toEqual([8, 16, 8]);
  expect(new Set(bars.map(([, bottom]) => bottom)).size).toBe(1);
});

test('shows on a large screen the words of every step', async () => {
  const page = await staticPage(second);
  expect([...page.querySelectorAll('p')].map((line) => line.checkVisibility())).toEqual([false, false]);
  expect([...page.querySelectorAll('.sthlm-form-progress__words')].every((label) => label.getBoundingClientRect().width > 40)).toBe(true);
});

test('says of the last step that nothing comes after it', async () => {
  const page = await staticPage(<FormProgress steps={steps} current={3} />, { width: 320 });
  expect([...page.querySelectorAll('p')].map((line) => line.textContent)).toEqual(['Steg 3 av 3: Din bostad']);
});

test('shows on a phone the link that has the focus', async () => {
  const page = await staticPage(second, { width: 320 });
  page.querySelector('a')?.focus();
  expect((page.querySelector('.sthlm-form-progress__label') as Element).getBoundingClientRect().height).toBeGreaterThan(20);
});

test('takes other words', async () => {
  const { container } = await render(<FormProgress steps={[{ label: 'Tietosi' }]} current={1} lang="fi" texts={{ step: 'Vaihe', of: '/' }} />);
  expect(container.querySelector('p')?.textContent).toBe('Vaihe 1 / 1: Tietosi');
});

test.each([
  [320, 100],
  [320, 200],
  [768, 200],
])('holds long compounds: %i px, text at %i %', async (width, textSize) => {
  const long = <FormProgress current={2} steps={[{ label: 'Redovisningshandlingar' }, { label: 'Överförmyndarförvaltningen' }, { label: 'Bostadsanpassningsbidrag' }, { label: 'Granska' }]} />;
  expect(beyondTheEdge(await staticPage(long, { width, textSize }))).toEqual([]);
});
