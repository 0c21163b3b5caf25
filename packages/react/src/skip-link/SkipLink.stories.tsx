import type { Meta, StoryObj } from '@storybook/react-vite';
import { SkipLink } from './index.ts';

const meta = {
  title: 'Komponenter/SkipLink',
  component: SkipLink,
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p>Tryck på Tabb-tangenten: då visas länken.</p>
      <div id="innehall" tabIndex={-1}>
        <p>Här börjar innehållet.</p>
      </div>
    </>
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', args: { href: '#innehall', children: 'Hoppa till innehåll' }, argTypes: { ref: { control: false } } };
