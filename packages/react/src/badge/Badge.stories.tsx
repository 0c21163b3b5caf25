import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge } from './index.ts';

const meta = {
  title: 'Komponenter/Badge',
  component: Badge,
  args: { count: 3, label: 'nya meddelanden' },
} satisfies Meta<typeof Badge>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', args: { max: 99 }, argTypes: { ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container sthlm-cluster" data-sthlm-surface={surface}>
          <Badge count={3} label="nya meddelanden" />
          <Badge count={12} label="nya meddelanden" />
          <Badge count={140} label="nya meddelanden" />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <p>
      <a href="#handlingar">Kompletteringshandlingar till överförmyndarförvaltningen</a> <Badge count={1204} max={999} label="olästa" />
    </p>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Mina sidor</h2>
      <p>
        <a href="#meddelanden">
          Meddelanden <Badge count={3} label="nya" />
        </a>
      </p>
      <p>
        <a href="#arenden">Ärenden</a>
      </p>
    </div>
  ),
};
