import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateTime } from '../date-time/index.ts';
import { StatusTag } from '../status-tag/index.ts';
import { DescriptionList } from './index.ts';

const facts = [
  { term: 'Ärendenummer', description: 'EKU 2026/412' },
  { term: 'Inkom', description: <DateTime value="2026-04-14" /> },
  { term: 'Status', description: <StatusTag>Pågår</StatusTag> },
];

const answers = [
  { term: 'Namn', description: 'Alva Ekmark', actions: <a href="#namn">Ändra namn</a> },
  { term: 'E-postadress', description: 'alva@example.com', actions: <a href="#e-post">Ändra e-postadress</a> },
  { term: 'Det du behöver', description: 'Ramp vid entrén och dörröppnare', actions: <a href="#behov">Ändra vad du behöver</a> },
];

const meta = {
  title: 'Komponenter/DescriptionList',
  component: DescriptionList,
  args: { items: facts },
} satisfies Meta<typeof DescriptionList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', args: { items: [{ term: 'Ärendenummer', description: 'EKU 2026/412' }] }, argTypes: { ref: { control: false } } };

export const WithActions: Story = { name: 'Svar att kontrollera', args: { items: answers } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container" data-sthlm-surface={surface}>
          <DescriptionList items={[...facts, ...answers.slice(0, 1)]} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    items: [
      {
        term: 'Bostadsanpassningsbidragsenhetens kompletteringsbegäran',
        description: 'Överförmyndarförvaltningens redovisningshandlingar',
        actions: <a href="#andra">Ändra redovisningshandlingarna</a>,
      },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-stack">
      <h2>Kontrollera dina svar</h2>
      <p>Läs igenom innan du skickar ansökan till Ekuddens stadsdelsförvaltning.</p>
      <DescriptionList items={answers} />
      <p>Du kan ändra tills du har skickat.</p>
    </div>
  ),
};

export const WrongChange: Story = {
  name: 'Länkar som alla heter Ändra',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.4'],
      why: 'Den som hoppar mellan länkar hör bara ”Ändra, Ändra”. Skriv vad som ändras: ”Ändra namn”.',
      caughtBy: 'nobody',
    },
  },
  args: {
    items: [
      { term: 'Namn', description: 'Alva Ekmark', actions: <a href="#namn">Ändra</a> },
      { term: 'E-postadress', description: 'alva@example.com', actions: <a href="#e-post">Ändra</a> },
    ],
  },
};
