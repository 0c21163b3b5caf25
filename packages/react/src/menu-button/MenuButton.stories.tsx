import type { Meta, StoryObj } from '@storybook/react-vite';
import { MenuButton } from './index.ts';

const items = [
  { href: '#skriv-ut', label: 'Skriv ut ärendet' },
  { href: '#fullmakt', label: 'Lägg till ett ombud' },
  { label: 'Dra tillbaka ansökan' },
];

const meta = {
  title: 'Komponenter/MenuButton',
  component: MenuButton,
  args: { label: 'Hantera ärendet', items },
} satisfies Meta<typeof MenuButton>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  argTypes: {
    label: { control: 'text' },
    variant: { control: 'select', options: ['secondary', 'tertiary'] },
    size: { control: 'select', options: ['small', 'medium', 'large'] },
    items: { control: 'object' },
    ref: { control: false },
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container" data-sthlm-surface={surface}>
          <div className="sthlm-cluster">
            <MenuButton label="Hantera ärendet" items={items} />
            <MenuButton label="Fler val" variant="tertiary" size="small" items={items} />
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    label: 'Hantera bostadsanpassningsbidragsansökan',
    items: [{ href: '#a', label: 'Skriv ut överförmyndarförvaltningens redovisningshandlingar' }, { label: 'Dra tillbaka bostadsanpassningsbidragsansökan' }],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <h1>Din ansökan om bidrag</h1>
      <p>Ärende EKU 2026/412 hos Ekuddens stadsdelsförvaltning. Vi svarar senast den 12 juni.</p>
      <MenuButton {...args} />
      <h2>Det här har hänt</h2>
      <p>Vi tog emot din ansökan den 14 april.</p>
    </div>
  ),
};

export const WrongHidesTheTask: Story = {
  name: 'Fel: gömmer det de flesta ska göra',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6'],
      why: '”Mer” säger inte vad som finns i menyn, och där ligger det som alla kom för. Ge det en egen knapp, och låt menyn säga vad den gäller.',
      caughtBy: 'nobody',
    },
  },
  args: { label: 'Mer', items: [{ href: '#ansok', label: 'Ansök om bidrag' }] },
};
