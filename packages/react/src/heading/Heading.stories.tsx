import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from './index.ts';

const meta = {
  title: 'Komponenter/Heading',
  component: Heading,
  args: { level: 2, children: 'Det här kan du få bidrag till' },
} satisfies Meta<typeof Heading>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { level: 1, size: 'h1', children: 'Bostadsanpassningsbidrag' },
  argTypes: {
    level: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    size: { control: 'select', options: ['display', 'h1', 'h1-small', 'h2', 'h3', 'h4'] },
    ref: { control: false },
  },
};

export const Sizes: Story = {
  name: 'Storlekar',
  render: () => (
    <div className="sthlm-stack" data-gap="24">
      <Heading level={1} size="display">
        Vad behöver du hjälp med?
      </Heading>
      <Heading level={2} size="h1">
        Bostads&shy;anpassnings&shy;bidrag
      </Heading>
      <Heading level={2} size="h1-small">
        Om dig
      </Heading>
      <Heading level={2}>Så gör du</Heading>
      <Heading level={3}>Skaffa ett intyg</Heading>
      <Heading level={4}>Vänta med att bygga</Heading>
    </div>
  ),
};

export const LongWord: Story = { name: 'Långt ord', args: { level: 1, children: 'Överförmyndarförvaltningen' } };
