import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusTag } from './index.ts';

const meta = {
  title: 'Komponenter/StatusTag',
  component: StatusTag,
  args: { children: 'Pågår' },
} satisfies Meta<typeof StatusTag>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { tone: 'info' },
  argTypes: { tone: { control: 'select', options: ['neutral', 'info', 'success', 'warning', 'error'] }, children: { control: 'text' }, ref: { control: false } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container sthlm-cluster" data-sthlm-surface={surface}>
          <StatusTag tone="neutral">Inte påbörjad</StatusTag>
          <StatusTag>Pågår</StatusTag>
          <StatusTag tone="success">Klart</StatusTag>
          <StatusTag tone="warning">Väntar på dig</StatusTag>
          <StatusTag tone="error">Avslag</StatusTag>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { tone: 'warning', children: 'Väntar på kompletteringshandlingar från överförmyndarförvaltningen' } };

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Dina ärenden</h2>
      <h3>Bostadsanpassningsbidrag</h3>
      <p>
        <StatusTag tone="warning">Väntar på dig</StatusTag>
      </p>
      <p>Vi behöver ett intyg från din arbetsterapeut. Skicka det senast 5 maj.</p>
      <h3>Färdtjänst</h3>
      <p>
        <StatusTag>Pågår</StatusTag>
      </p>
      <p>Du får svar senast 20 maj.</p>
    </div>
  ),
};
