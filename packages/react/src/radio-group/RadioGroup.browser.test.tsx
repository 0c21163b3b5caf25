import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { radioGroupContract } from './RadioGroup.contract.ts';
import * as stories from './RadioGroup.stories.tsx';
import { RadioGroup } from './index.ts';

const options = [
  { value: 'sjalv', label: 'Mig själv' },
  { value: 'barn', label: 'Mitt barn', hint: 'Du är vårdnadshavare för barnet' },
  { value: 'annan', label: 'Någon som jag företräder', hint: 'Du har fullmakt eller är god man' },
];

const form = { values: { vem: 'barn' }, issues: [{ path: 'vem', message: 'Välj vem du söker för.' }] };

describeConformance({
  contract: radioGroupContract,
  element: (props) => <RadioGroup name="vem" legend="Vem söker du för?" options={options} {...props} />,
  tagName: 'fieldset',
  stories,
});

test('asks its question and describes itself with hint and error', async () => {
  const screen = await render(<RadioGroup name="vem" legend="Vem söker du för?" hint="Du kan ändra dig sedan." error="Välj vem du söker för." options={options} />);
  const group = screen.getByRole('radiogroup', { name: 'Vem söker du för?' });
  await expect.element(group).toHaveAccessibleDescription('Du kan ändra dig sedan. Fel: Välj vem du söker för.');
  await expect.element(group).toHaveAttribute('aria-invalid', 'true');
});

test('names each option by its label and describes it by its hint', async () => {
  const screen = await render(<RadioGroup name="vem" legend="Vem söker du för?" options={options} />);
  await expect.element(screen.getByRole('radio', { name: 'Mitt barn', exact: true })).toHaveAccessibleDescription('Du är vårdnadshavare för barnet');
});

test('shows again what was chosen', async () => {
  const screen = await render(<RadioGroup name="vem" legend="Vem söker du för?" options={options} form={form} defaultValue="sjalv" />);
  await expect.element(screen.getByRole('radio', { name: 'Mitt barn' })).toBeChecked();
});

test('chooses nothing that was not chosen, also when a value was posted that does not exist', async () => {
  const { container } = await render(<RadioGroup name="vem" legend="Vem söker du för?" options={options} form={{ values: { vem: '__proto__' }, issues: [] }} />);
  expect(container.querySelector(':checked')).toBe(null);
});

test('chooses with a press anywhere in the row, and with the arrows', async () => {
  const changed = vi.fn();
  const { container } = await render(<RadioGroup name="vem" legend="Vem söker du för?" options={options} onChange={(event) => changed((event.target as unknown as HTMLInputElement).value)} />);
  const row = container.querySelectorAll('.sthlm-radio-group__option')[1] as HTMLElement;
  const { right, bottom } = row.getBoundingClientRect();
  (document.elementFromPoint(right - 8, bottom - 8) as HTMLElement).click();
  await expect.poll(() => changed.mock.calls).toEqual([['barn']]);
  container.querySelectorAll('input')[1]?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(container.querySelector<HTMLInputElement>(':checked')?.value).toBe('annan');
});

test('gives every option a row that a thumb hits', async () => {
  const { container } = await render(<RadioGroup name="vem" legend="Vem söker du för?" options={options} />);
  for (const row of container.querySelectorAll('.sthlm-radio-group__option')) expect(row.getBoundingClientRect().height).toBeGreaterThanOrEqual(60);
});
