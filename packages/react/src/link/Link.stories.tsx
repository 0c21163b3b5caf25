import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from './index.ts';

const meta = {
  title: 'Komponenter/Link',
  component: Link,
  args: { href: '#exempel', children: 'Färdtjänst' },
} satisfies Meta<typeof Link>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { standalone: true, external: false, children: 'Så ansöker du' },
  argTypes: { ref: { control: false } },
};

export const InText: Story = {
  name: 'I löptext',
  render: (args) => (
    <p>
      Du får inte bidrag till saker som du kan ta med dig när du flyttar, som en rullstol. Det är hjälpmedel, och dem söker du hos{' '}
      <Link {...args}>vårdcentralen</Link>.
    </p>
  ),
};

export const Standalone: Story = { name: 'Fristående', args: { standalone: true, children: 'Så ansöker du' } };

export const External: Story = { name: 'Till en annan webbplats', args: { external: true, children: 'Bokningssystemet' } };

export const File: Story = { name: 'Till en fil', args: { file: { type: 'pdf', size: '180 kB' }, children: 'Avgifter 2026' } };

export const OnSurfaces: Story = {
  name: 'På olika ytor',
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <div className="sthlm-cluster" data-gap="40">
            <Link href="#ledsagning">Ledsagning och avlösning</Link>
            <Link href="#ansok" standalone>
              Så ansöker du
            </Link>
          </div>
        </div>
      ))}
    </>
  ),
};
