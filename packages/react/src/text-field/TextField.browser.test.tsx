import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { describeConformance } from '../../test/describe-conformance.tsx';
import { textFieldContract } from './TextField.contract.ts';
import * as stories from './TextField.stories.tsx';
import { TextField } from './index.ts';

const form = { values: { personnummer: '19900230-1234', losenord: 'hemligt' }, issues: [{ path: 'personnummer', message: 'Den 30 februari finns inte.' }] };

describeConformance({
  contract: textFieldContract,
  element: (props) => <TextField name="namn" label="För- och efternamn" {...props} />,
  tagName: 'input',
  hasControl: true,
  stories,
  states: { 'from a form': <TextField name="personnummer" label="Personnummer" width="personnummer" form={form} /> },
});

test('is named by its label and described by hint, error and what the page adds', async () => {
  const screen = await render(
    <>
      <TextField name="epost" label="E-postadress" hint="Vi skickar kvittot hit." error="Skriv en adress med @." aria-describedby="mer" />
      <p id="mer">Vi delar den inte.</p>
    </>,
  );
  const control = screen.getByRole('textbox', { name: 'E-postadress', exact: true });
  await expect.element(control).toHaveAccessibleDescription('Vi skickar kvittot hit. Fel: Skriv en adress med @. Vi delar den inte.');
  await expect.element(control).toHaveAttribute('aria-invalid', 'true');
});

test('says nothing of errors and descriptions when there are none', async () => {
  const { container } = await render(<TextField name="namn" label="Namn" />);
  const control = container.querySelector('input') as HTMLInputElement;
  expect(control.hasAttribute('aria-invalid')).toBe(false);
  expect(control.hasAttribute('aria-describedby')).toBe(false);
});

test('puts the error between the hint and the field', async () => {
  const { container } = await render(<TextField name="namn" label="Namn" hint="Hela namnet." error="Skriv ditt namn." />);
  expect([...(container.firstElementChild?.children ?? [])].map(({ className }) => className.replace('sthlm-text-field__', ''))).toEqual(['label', 'hint', 'error', 'input']);
});

test('shows again what was typed, and the form’s first issue with its name', async () => {
  const screen = await render(<TextField name="personnummer" label="Personnummer" form={form} defaultValue="annat" />);
  const control = screen.getByRole('textbox', { name: 'Personnummer' });
  await expect.element(control).toHaveValue('19900230-1234');
  await expect.element(control).toHaveAccessibleDescription('Fel: Den 30 februari finns inte.');
});

test('never shows a password again', async () => {
  const { container } = await render(<TextField name="losenord" label="Lösenord" type="password" form={form} />);
  expect(container.querySelector('input')?.value).toBe('');
});

test('lets its owner decide the value when it is controlled', async () => {
  const { container } = await render(<TextField name="personnummer" label="Personnummer" form={form} value="1" onChange={() => undefined} />);
  expect(container.querySelector('input')?.value).toBe('1');
});

test('is reached by a press on its label', async () => {
  const screen = await render(<TextField name="namn" label="Namn" optional />);
  await userEvent.click(screen.getByText('Namn (frivillig)'));
  expect(document.activeElement).toBe(screen.container.querySelector('input'));
  await expect.element(screen.getByRole('textbox', { name: 'Namn (frivillig)' })).toBeInTheDocument();
});

test.each([
  ['name', 480],
  ['personnummer', 256],
  ['year', 112],
  ['day', 80],
] as const)('is as wide as the look says: %s', async (width, pixels) => {
  const { container } = await render(
    <div style={{ width: 600 }}>
      <TextField name="x" label="X" width={width} />
    </div>,
  );
  expect(container.querySelector('input')?.getBoundingClientRect().width).toBe(pixels);
});

test('never grows past its column', async () => {
  const { container } = await render(
    <div style={{ width: 200 }}>
      <TextField name="x" label="Överförmyndarförvaltningen" width="name" error="Kontrollera Överförmyndarförvaltningens diarienummer." />
    </div>,
  );
  expect(container.querySelector('input')?.getBoundingClientRect().width).toBeLessThanOrEqual(200);
});
