import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressBar } from './index.ts';

const meta = {
  title: 'Komponenter/ProgressBar',
  component: ProgressBar,
  args: { label: 'Skickar ritning.pdf', value: 40 },
} satisfies Meta<typeof ProgressBar>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { value: { control: { type: 'range', min: 0, max: 100 } }, label: { control: 'text' }, ref: { control: false } } };

export const InWords: Story = { name: 'Med egna ord', args: { label: 'Skickar dina bilagor', value: 2, max: 5, valueText: '2 av 5 filer' } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container sthlm-stack">
            <ProgressBar label="Skickar ritning.pdf" value={40} />
            <ProgressBar label="Skickar dina bilagor" value={5} max={5} valueText="5 av 5 filer" />
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { label: 'Skickar förvaltarskapsförteckning-och-redovisningshandlingar-2026.pdf till överförmyndarförvaltningen' } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Bilagor</h1>
      <p>Skicka med en ritning och ett intyg från arbetsterapeut.</p>
      <h2>Ritning</h2>
      <ProgressBar {...args} />
      <p>Stanna på sidan tills filen är skickad.</p>
    </div>
  ),
};

export const WrongMeter: Story = {
  name: 'Fel: visar hur mycket av något som finns',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['4.1.2'],
      why: 'Lediga platser är ingen sysselsättning som blir klar. En skärmläsare säger att något pågår. Skriv siffran i texten: ”12 av 40 platser är lediga”.',
      caughtBy: 'nobody',
    },
  },
  args: { label: 'Lediga platser', value: 12, max: 40, valueText: '12 av 40' },
};
