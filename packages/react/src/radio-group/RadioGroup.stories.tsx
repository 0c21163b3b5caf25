import type { Meta, StoryObj } from '@storybook/react-vite';
import { RadioGroup } from './index.ts';

const who = [
  { value: 'sjalv', label: 'Mig själv' },
  { value: 'barn', label: 'Mitt barn', hint: 'Du är vårdnadshavare för barnet' },
  { value: 'annan', label: 'Någon som jag företräder', hint: 'Du har fullmakt eller är god man' },
];

const short = [
  { value: 'brevlada', label: 'Digital brevlåda' },
  { value: 'brev', label: 'Brev hem' },
];

const meta = {
  title: 'Komponenter/RadioGroup',
  component: RadioGroup,
  args: { name: 'vem', legend: 'Vem söker du för?', options: who },
} satisfies Meta<typeof RadioGroup>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { hint: 'Du kan ändra dig längre fram.', defaultValue: 'sjalv', optional: false },
  argTypes: { error: { control: 'text' }, form: { control: false }, ref: { control: false } },
};

export const Chosen: Story = { name: 'Med ett val', args: { defaultValue: 'sjalv' } };

export const WithError: Story = { name: 'Med fel', args: { hint: 'Du kan ändra dig längre fram.', error: 'Välj vem du söker för.' } };

export const Short: Story = {
  name: 'Korta alternativ',
  args: {
    name: 'svar',
    legend: 'Hur vill du ha svar?',
    options: [
      { value: 'brevlada', label: 'Digital brevlåda' },
      { value: 'brev', label: 'Brev hem' },
    ],
  },
};

export const LongText: Story = {
  name: 'Lång text',
  args: { name: 'mottagare', legend: 'Vem ska få din synpunkt?', options: [{ value: 'a', label: 'Överförmyndarförvaltningen' }, { value: 'b', label: 'Ekuddens stadsdelsförvaltning', hint: 'Bostadsanpassningsbidragshandläggarna' }] },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section">
        <div className="sthlm-grid" data-columns="2">
          <RadioGroup name="v-inget" legend="Vem söker du för?" options={who} />
          <RadioGroup name="v-valt" legend="Vem söker du för?" options={who} defaultValue="barn" />
          <RadioGroup name="v-fel" legend="Vem söker du för?" hint="Du kan ändra dig längre fram." error="Välj vem du söker för." options={who} optional />
          <RadioGroup name="v-stangd" legend="Vem söker du för?" options={who} defaultValue="sjalv" disabled />
        </div>
      </div>
      {(['base', 'tint'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <RadioGroup name={`v-${surface}`} legend="Hur vill du ha svar?" hint="Vi svarar inom fem dagar." error="Välj hur du vill ha svar." options={short} defaultValue="brev" />
        </div>
      ))}
      {(['soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <RadioGroup name={`v-${surface}`} legend="Hur vill du ha svar?" hint="Vi svarar inom fem dagar." options={short} defaultValue="brev" />
        </div>
      ))}
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <form className="sthlm-container sthlm-stack" data-gap="40">
      <h1>Om dig</h1>
      <RadioGroup {...args} />
    </form>
  ),
};

export const WrongLegend: Story = {
  name: 'Fel: frågan säger inte vad den gäller',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6'],
      why: '”Välj ett alternativ” säger inte vad du svarar på. Skärmläsaren läser det före varje svar. Skriv hela frågan i legend.',
      caughtBy: 'nobody',
    },
  },
  args: { legend: 'Välj ett alternativ' },
};
