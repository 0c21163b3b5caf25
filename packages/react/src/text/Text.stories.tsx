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

export const Sizes: Story = {
  name: 'Storlekar',
  render: () => (
    <div className="sthlm-stack">
      <Text size="lead">Ingress: Har du en funktionsnedsättning och behöver bygga om hemma? Då kan du få ett bidrag som betalar för det.</Text>
      <Text>Brödtext: Du får inte bidrag till saker som du kan ta med dig när du flyttar, som en rullstol.</Text>
      <Text size="ui">Gränssnitt: Senast sparat kl. 10.42. Vi sparar ditt utkast i 30 dagar.</Text>
      <Text size="small">Liten: bara i raden högst upp på sidan.</Text>
    </div>
  ),
};

export const Secondary: Story = { name: 'Sekundär', args: { size: 'ui', tone: 'secondary', children: 'Uppdaterad 12 mars 2026' } };
