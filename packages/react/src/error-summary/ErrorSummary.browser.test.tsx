import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { RadioGroup } from '../radio-group/index.ts';
import { TextField } from '../text-field/index.ts';
import { errorSummaryContract } from './ErrorSummary.contract.ts';
import * as stories from './ErrorSummary.stories.tsx';
import { ErrorSummary } from './index.ts';

const issues = [
  { path: 'namn', message: 'Skriv ditt namn.' },
  { path: 'svar', message: 'Välj hur du vill ha svar.' },
  { path: '', message: 'Vi kunde inte ta emot filen. Försök igen.' },
];

const options = [
  { value: 'brev', label: 'Brev' },
  { value: 'telefon', label: 'Telefon' },
];

describeConformance({
  contract: errorSummaryContract,
  element: (props) => <ErrorSummary issues={issues} {...props} />,
  tagName: 'section',
  stories,
  states: { nothing: <ErrorSummary issues={[]} /> },
});

test('takes focus when it appears, and is named by its heading', async () => {
  const screen = await render(<ErrorSummary issues={issues} />);
  await expect.element(screen.getByRole('region', { name: 'Rätta tre saker för att gå vidare' })).toHaveFocus();
});

test.each([
  [1, 'Rätta en sak för att gå vidare'],
  [2, 'Rätta två saker för att gå vidare'],
  [12, 'Rätta tolv saker för att gå vidare'],
  [13, 'Rätta 13 saker för att gå vidare'],
])('counts to %i', async (count, title) => {
  const many = Array.from({ length: count }, (_, index) => ({ path: `f${index}`, message: 'Rätta.' }));
  const screen = await render(<ErrorSummary issues={many} />);
  await expect.element(screen.getByRole('heading', { level: 2, name: title, exact: true })).toBeInTheDocument();
});

test('has its words from the page when they are given', async () => {
  const screen = await render(<ErrorSummary issues={issues} texts={{ titleMany: 'Fix $& {count} things', numberWords: 'two three' }} />);
  await expect.element(screen.getByRole('heading', { name: 'Fix $& three things' })).toBeInTheDocument();
});

test('leads to the field, and to the first option of a group', async () => {
  const form = { values: {}, issues };
  const screen = await render(
    <>
      <ErrorSummary form={form} />
      <TextField name="namn" label="Namn" form={form} />
      <RadioGroup name="svar" legend="Hur vill du ha svar?" options={options} form={form} />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Skriv ditt namn.' }));
  await expect.element(screen.getByRole('textbox', { name: 'Namn' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Välj hur du vill ha svar.' }));
  await expect.element(screen.getByRole('radio', { name: 'Brev' })).toHaveFocus();
});

test('leads to a field with an id of its own, and to one with a name that is hard on an address', async () => {
  const hard = [
    { path: 'namn', message: 'Ett.' },
    { path: 'För- & efternamn?#', message: 'Två.' },
  ];
  const screen = await render(
    <>
      <ErrorSummary issues={hard} ids={{ namn: 'eget-id' }} />
      <TextField name="namn" id="eget-id" label="Ett" />
      <TextField name="För- & efternamn?#" label="Två" />
    </>,
  );
  await userEvent.click(screen.getByRole('link', { name: 'Ett.' }));
  await expect.element(screen.getByRole('textbox', { name: 'Ett' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Två.' }));
  await expect.element(screen.getByRole('textbox', { name: 'Två' })).toHaveFocus();
});

test('says each field’s message once, in the field’s words', async () => {
  const { container } = await render(<ErrorSummary issues={[{ path: 'a', message: 'Ett.' }, { path: 'a', message: 'Två.' }]} />);
  expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['Ett.']);
});

test('takes focus again when the form comes back with the same faults, and never in between', async () => {
  function Page() {
    const [form, setForm] = useState({ values: {}, issues });
    const [, rerender] = useState(0);
    return (
      <>
        <ErrorSummary form={form} />
        <button type="button" onClick={() => rerender((count) => count + 1)}>
          Rita om
        </button>
        <button type="button" onClick={() => setForm({ values: {}, issues: [...issues] })}>
          Skicka
        </button>
      </>
    );
  }
  const screen = await render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Rita om' }));
  await expect.element(screen.getByRole('button', { name: 'Rita om' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Skicka' }));
  await expect.element(screen.getByRole('region')).toHaveFocus();
});

test('takes focus without JavaScript, when the page loads', () => {
  expect(renderToString(<ErrorSummary issues={issues} />)).toMatch(/^<section[^>]* tabindex="-1"[^>]* autofocus=""/iu);
});

test('is nothing when there is nothing to put right', async () => {
  const { container } = await render(<ErrorSummary form={{ values: {}, issues: [] }} />);
  expect(container.innerHTML).toBe('');
});

test('marks a focused link with the colours of a page, also on a field', async () => {
  const { container } = await render(
    // The accent whose field has a mark of its own.
    <div data-sthlm-accent="yellow">
      <a href="#sida">Tillbaka till ansökan</a>
      <div data-sthlm-surface="field">
        <ErrorSummary issues={issues} />
      </div>
    </div>,
  );
  const looks = [...container.querySelectorAll<HTMLElement>('a')].slice(0, 2).map((link) => {
    link.focus({ focusVisible: true } as FocusOptions);
    const { backgroundColor, color } = getComputedStyle(link);
    return [backgroundColor, color];
  });
  expect(looks[1]).toEqual(looks[0]);
});
