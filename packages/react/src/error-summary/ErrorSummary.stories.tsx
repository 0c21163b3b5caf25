import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextField } from '../text-field/index.ts';
import { ErrorSummary } from './index.ts';

const issues = [
  { path: 'personnummer', message: 'Den 30 februari finns inte. Kontrollera personnumret.' },
  { path: 'dag', message: 'Skriv en dag mellan 1 och 31.' },
];

const form = { values: { personnummer: '19900230-1234', dag: '32' }, issues };

const meta = {
  title: 'Komponenter/ErrorSummary',
  component: ErrorSummary,
  args: { form },
  render: (args) => (
    <div className="sthlm-stack" data-gap="40">
      <ErrorSummary {...args} />
      <TextField name="personnummer" label="Personnummer" width="personnummer" form={form} />
      <TextField name="dag" label="Dag" width="day" form={form} />
    </div>
  ),
} satisfies Meta<typeof ErrorSummary>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { headingLevel: 2 },
  argTypes: { title: { control: 'text' }, headingLevel: { control: 'select', options: [2, 3] }, form: { control: false }, ref: { control: false } },
};

export const One: Story = { name: 'En sak', args: { form: { values: form.values, issues: issues.slice(0, 1) } } };

export const WholeForm: Story = {
  name: 'Ett fel som gäller hela formuläret',
  args: { form: { values: form.values, issues: [...issues, { path: '', message: 'Vi kunde inte ta emot din ansökan. Försök igen om en stund.' }] } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section sthlm-stack" data-gap="40">
        <ErrorSummary form={form} texts={{ titleMany: 'Rätta {count} saker om dig' }} />
        <ErrorSummary issues={issues.slice(0, 1)} headingLevel={3} />
        <TextField name="personnummer" label="Personnummer" width="personnummer" form={form} />
        <TextField name="dag" label="Dag" width="day" form={form} />
      </div>
      {(['base', 'field'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <ErrorSummary issues={[{ path: '', message: 'Vi kunde inte ta emot din ansökan. Försök igen om en stund.' }]} title={`Det gick inte att skicka (${surface})`} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: { form: { values: form.values, issues: [{ path: 'personnummer', message: 'Överförmyndarförvaltningens bostadsanpassningsbidragsansökan behöver ditt personnummer.' }] } },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-stack" data-gap="40">
      <ErrorSummary {...args} />
      <h1>Om dig</h1>
      <TextField name="personnummer" label="Personnummer" width="personnummer" form={form} />
      <TextField name="dag" label="Dag" width="day" form={form} />
    </div>
  ),
};

export const WrongVague: Story = {
  name: 'Fel: säger inte vad som ska rättas',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.1', '3.3.3'],
      why: 'Felen säger inte vilket fält det gäller eller hur det rättas, och de heter lika. Skriv vad man ska göra, som ”Skriv en dag mellan 1 och 31”.',
      caughtBy: 'nobody',
    },
  },
  args: {
    form: {
      values: form.values,
      issues: [
        { path: 'personnummer', message: 'Fältet är fel ifyllt.' },
        { path: 'dag', message: 'Fältet är fel ifyllt.' },
      ],
    },
  },
};
