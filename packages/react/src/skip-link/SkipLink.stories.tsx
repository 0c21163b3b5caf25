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

export const Variants: Story = { name: 'Alla varianter', tags: ['variants'], args: { children: 'Hoppa till sökfältet', href: '#innehall' } };

export const LongText: Story = { name: 'Lång text', args: { children: 'Hoppa till bostadsanpassningsbidragsansökan' } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <>
      <SkipLink {...args} />
      <div id="innehall" tabIndex={-1} className="sthlm-container sthlm-section">
        <h1>Anpassa din bostad</h1>
        <p>Tryck på Tabb-tangenten: då visas länken.</p>
      </div>
    </>
  ),
};

export const WrongWithoutTarget: Story = {
  name: 'Fel: leder ingenstans',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.1'],
      why: 'Inget på sidan har det id som länken pekar på. Den som trycker kommer ingenstans. Sätt id="innehall" och tabIndex={-1} på main.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <>
      <SkipLink href="#huvudinnehall" />
      <p>Här börjar innehållet.</p>
    </>
  ),
};
