import type { FormEvent } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { beyondTheEdge, staticPage } from '../../test/static-page.tsx';
import { Button } from '../button/index.ts';
import { Icon } from '../icon/index.ts';
import { searchIcon } from '../internal/icons.ts';
import { searchFormContract } from './SearchForm.contract.ts';
import * as stories from './SearchForm.stories.tsx';
import { SearchForm, type SearchFormProps } from './index.ts';

const form = (props: Partial<SearchFormProps> = {}) => <SearchForm action="/sok" label="Sök tjänst" {...props} />;

describeConformance({ contract: searchFormContract, element: (props) => form(props as Partial<SearchFormProps>), tagName: 'form', stories });

test.each([
  [undefined, 'q'],
  ['sokord', 'sokord'],
])('sends its words in the address, with Enter in the field', async (name, expected) => {
  const sent = vi.fn((event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    return [...new FormData(event.currentTarget)];
  });
  const screen = await render(form({ name, onSubmit: sent }));
  await userEvent.fill(screen.getByRole('searchbox', { name: 'Sök tjänst' }), 'hemtjänst');
  await userEvent.keyboard('{Enter}');
  expect(sent.mock.results[0]?.value).toEqual([[expected, 'hemtjänst']]);
  const element = screen.container.querySelector('form');
  expect([element?.method, element?.getAttribute('action')]).toEqual(['get', '/sok']);
});

test('is a landmark for search, and shows what was searched for', async () => {
  const screen = await render(form({ defaultValue: 'hemtjänst' }));
  await expect.element(screen.getByRole('search')).toBeInTheDocument();
  await expect.element(screen.getByRole('searchbox')).toHaveValue('hemtjänst');
});

test('has a button that looks as every other', async () => {
  const page = await staticPage(
    <>
      {form({ texts: { button: 'Sök' } })}
      <div data-sthlm-surface="page">
        <Button icon={<Icon icon={searchIcon} />}>Sök</Button>
      </div>
    </>,
  );
  const looks = [...page.querySelectorAll('button')].map((button) => {
    const style = page.defaultView?.getComputedStyle(button);
    const { width, height } = button.getBoundingClientRect();
    return [width, height, style?.backgroundColor, style?.color, style?.font, style?.padding, style?.border];
  });
  expect(looks[0]).toEqual(looks[1]);
});

test.each([100, 200])('holds on a small phone with the text at %i %', async (textSize) => {
  const page = await staticPage(<div className="sthlm-container">{form({ label: 'Sök bland överförmyndarförvaltningens handlingar' })}</div>, { width: 320, textSize });
  expect(beyondTheEdge(page)).toEqual([]);
});
