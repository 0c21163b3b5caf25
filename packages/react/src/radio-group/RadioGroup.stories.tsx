import type { Meta, StoryObj } from '@storybook/react-vite';
import { RadioGroup } from './index.ts';

const who = [
  { value: 'sjalv', label: 'Mig själv' },
  { value: 'barn', label: 'Mitt barn', hint: 'Du är vårdnadshavare för barnet' },
  { value: 'annan', label: 'Någon som jag företräder', hint: 'Du har fullmakt eller är god man' },
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
  render: (args) => (
    <div className="sthlm-stack" data-gap="40">
      <RadioGroup {...args} name="valt" defaultValue="sjalv" />
      <RadioGroup {...args} name="fel" hint="Du kan ändra dig längre fram." error="Välj vem du söker för." />
      {(['soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <RadioGroup {...args} name={surface} options={who.slice(0, 2)} optional />
        </div>
      ))}
    </div>
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
