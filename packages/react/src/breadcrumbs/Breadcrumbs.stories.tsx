import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumbs } from './index.ts';

const items = [
  { href: '#start', label: 'Start' },
  { href: '#boende', label: 'Boende och trafik' },
  { href: '#anpassa', label: 'Anpassa din bostad' },
];

const meta = {
  title: 'Komponenter/Breadcrumbs',
  component: Breadcrumbs,
  args: { items },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { items: { control: 'object' }, ref: { control: false } } };

export const OneStep: Story = { name: 'Ett steg', args: { items: items.slice(0, 1) } };

export const OnSurfaces: Story = {
  name: 'På olika ytor',
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container">
            <Breadcrumbs items={items} texts={{ label: `Brödsmulor (${surface})` }} />
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongPath: Story = {
  name: 'Lång sökväg',
  args: {
    items: [
      ...items,
      { href: '#forvaltarskap', label: 'God man, förvaltare och förmyndare' },
      { href: '#tider', label: 'Överförmyndarförvaltningens handläggningstider' },
    ],
  },
};
