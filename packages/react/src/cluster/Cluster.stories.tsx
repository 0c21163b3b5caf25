import type { Meta, StoryObj } from '@storybook/react-vite';
import { Cluster } from './index.ts';

const meta = {
  title: 'Komponenter/Cluster',
  component: Cluster,
  args: { children: (<><a href="#stod">Stöd</a><a href="#boende">Boende</a></>) },
} satisfies Meta<typeof Cluster>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { gap: { control: 'select', options: [undefined, 4, 8, 16, 24, 32, 40, 64] }, children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <div className="sthlm-stack">
      {([8, 16, 40] as const).map((gap) => (
        <Cluster key={gap} gap={gap}>
          <strong>{gap} px</strong>
          <a href="#stod">Stöd och omsorg</a>
          <a href="#boende">Boende och trafik</a>
        </Cluster>
      ))}
    </div>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Cluster>
      <a href="#o">Överförmyndarförvaltningen</a>
      <a href="#b">Bostadsanpassningsbidragshandläggarna</a>
    </Cluster>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Ämnen</h2>
      <Cluster as="ul">
        <li>
          <a href="#stod">Stöd och omsorg</a>
        </li>
        <li>
          <a href="#boende">Boende och trafik</a>
        </li>
      </Cluster>
    </div>
  ),
};
