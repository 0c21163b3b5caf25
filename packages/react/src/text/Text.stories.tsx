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
      {(['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section sthlm-stack" data-sthlm-surface={surface}>
          <Text size="lead">Ingress: Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det.</Text>
          <Text>Brödtext: Du får inte bidrag till saker som du kan ta med dig när du flyttar, som en rullstol.</Text>
          <Text tone="secondary">Sekundär: Du får svar inom fem dagar.</Text>
          <Text size="ui">Gränssnitt: Senast sparat kl. 10.42. Vi sparar ditt utkast i 30 dagar.</Text>
          <Text size="small">Liten: bara i raden högst upp på sidan.</Text>
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

export const WrongBreaks: Story = {
  name: 'Fel: radbrytningar i stället för stycken',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Det ser ut som två stycken, men är ett. Den som lyssnar hör ingen paus. Använd ett Text för varje stycke.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <Text>
      Du ansöker hos stadsdelsförvaltningen.
      <br />
      <br />
      Du får svar inom åtta veckor.
    </Text>
  ),
};
