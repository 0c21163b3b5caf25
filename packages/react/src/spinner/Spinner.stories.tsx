import type { Meta, StoryObj } from '@storybook/react-vite';
import { Spinner } from './index.ts';

const meta = {
  title: 'Komponenter/Spinner',
  component: Spinner,
  args: { children: 'Hämtar dina ärenden' },
} satisfies Meta<typeof Spinner>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { size: 'medium', delayed: false },
  argTypes: { size: { control: 'select', options: ['medium', 'large'] }, children: { control: 'text' }, label: { control: false }, live: { control: 'select', options: [undefined, 'polite'] }, ref: { control: false } },
};

export const Large: Story = { name: 'Stor', args: { size: 'large' } };

export const Alone: Story = { name: 'Bara ringen', args: { label: 'Hämtar dina ärenden', children: undefined } };

export const Announced: Story = { name: 'Läses upp när den dyker upp', args: { live: 'polite' } };

export const Delayed: Story = { name: 'Visas efter en halv sekund', args: { delayed: true } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container sthlm-cluster" data-gap="40">
            <Spinner>Hämtar dina ärenden</Spinner>
            <Spinner size="large">Söker lediga tider</Spinner>
            <Spinner label="Hämtar kartan" />
            <Spinner label="Hämtar kartan" size="large" />
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { children: 'Hämtar redovisningshandlingar från överförmyndarförvaltningens ärendehanteringssystem' } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Mina ärenden</h1>
      <p>Här ser du det som du har skickat till Ekuddens stadsdelsförvaltning.</p>
      <h2>Pågående</h2>
      <Spinner {...args} />
    </div>
  ),
};

export const WrongWords: Story = {
  name: 'Fel: säger inte vad som pågår',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['4.1.3'],
      why: '”Vänta” säger inte vad som händer eller om något har hänt. Skriv vad som hämtas eller görs: ”Hämtar dina ärenden”.',
      caughtBy: 'nobody',
    },
  },
  args: { children: 'Vänta' },
};
