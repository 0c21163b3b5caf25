import type { Meta, StoryObj } from '@storybook/react-vite';
import { Text } from './index.ts';

const meta = {
  title: 'Komponenter/Text',
  component: Text,
  args: { children: 'Du kan få bidrag till fasta förändringar som gör att du klarar dig hemma.' },
} satisfies Meta<typeof Text>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { size: 'body', tone: 'default' },
  argTypes: {
    size: { control: 'select', options: ['lead', 'body', 'ui', 'small'] },
    tone: { control: 'select', options: ['default', 'secondary'] },
    as: { control: 'select', options: ['p', 'span', 'div'] },
    ref: { control: false },
  },
};

export const Secondary: Story = { name: 'Sekundär', args: { size: 'ui', tone: 'secondary', children: 'Uppdaterad 12 mars 2026' } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <div className="sthlm-stack">
            <Text size="lead">Ingress: Har du en funktionsnedsättning och behöver bygga om hemma?</Text>
            <Text>Brödtext: Du får inte bidrag till saker som du kan ta med dig när du flyttar.</Text>
            <Text size="ui" tone="secondary">
              Gränssnitt: Senast sparat kl. 10.42.
            </Text>
            <Text size="small">Liten: bara i raden högst upp på sidan.</Text>
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { children: 'Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare svarar på frågor om ställföreträdarskap.' } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-prose">
      <h1>Anpassa din bostad</h1>
      <Text size="lead">Har du en funktionsnedsättning och behöver bygga om hemma?</Text>
      <Text {...args} />
    </div>
  ),
};
