import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { FormProgress } from './index.ts';

const steps = [{ label: 'Innan du börjar', href: '#innan' }, { label: 'Om dig' }, { label: 'Din bostad' }, { label: 'Det du behöver' }, { label: 'Granska och skicka' }];

const meta = {
  title: 'Komponenter/FormProgress',
  component: FormProgress,
  args: { steps, current: 2 },
} satisfies Meta<typeof FormProgress>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { current: { control: { type: 'range', min: 1, max: 5 } }, ref: { control: false } } };

export const First: Story = { name: 'Första steget', args: { current: 1 } };

export const Last: Story = { name: 'Sista steget', args: { current: 5 } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface, index) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <FormProgress steps={steps} current={[2, 1, 5, 3, 2, 4][index] as number} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    current: 3,
    steps: [
      { label: 'Överförmyndarförvaltningens information', href: '#info' },
      { label: 'Förvaltarskapsförteckning', href: '#forteckning' },
      { label: 'Redovisningshandlingar och bankhandlingar' },
      { label: 'Arvodesbegäran' },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-stack" data-gap="40">
      <FormProgress {...args} />
      <div className="sthlm-prose">
        <h1>Om dig</h1>
        <p>Vi har hämtat ditt namn och din adress från folkbokföringen. Säg till om något inte stämmer.</p>
      </div>
      <div className="sthlm-button-group">
        <Button>Spara och fortsätt</Button>
        <Button variant="secondary" href="#innan">
          Tillbaka
        </Button>
      </div>
    </div>
  ),
};

export const WrongEveryQuestion: Story = {
  name: 'Fel: ett steg för varje fråga',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6'],
      why: 'Åtta steg går inte att överblicka, och ”Steg 4” säger inte vad som väntar. Samla frågorna i tre till sex steg som heter det de handlar om.',
      caughtBy: 'nobody',
    },
  },
  args: { current: 4, steps: ['Steg 1', 'Steg 2', 'Steg 3', 'Steg 4', 'Steg 5', 'Steg 6', 'Steg 7', 'Steg 8'].map((label) => ({ label })) },
};
