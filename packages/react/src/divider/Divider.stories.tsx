import type { Meta, StoryObj } from '@storybook/react-vite';
import { Divider } from './index.ts';

const meta = {
  title: 'Komponenter/Divider',
  component: Divider,
  args: {  },
} satisfies Meta<typeof Divider>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { weight: { control: 'select', options: [1, 2] }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section sthlm-stack" data-sthlm-surface={surface}>
          <Divider />
          <Divider weight={2} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <>
      <p>Överförmyndarförvaltningen</p>
      <Divider />
      <p>Bostadsanpassningsbidrag</p>
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <p>Vi svarar inom två arbetsdagar.</p>
      <Divider weight={2} />
      <p>Den här sidan gäller bara Ekudden.</p>
    </div>
  ),
};
