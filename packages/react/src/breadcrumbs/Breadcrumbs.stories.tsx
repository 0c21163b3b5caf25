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

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container">
            <Breadcrumbs items={items} texts={{ label: `Brödsmulor (${surface})` }} />
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    items: [
      ...items,
      { href: '#forvaltarskap', label: 'God man, förvaltare och förmyndare' },
      { href: '#tider', label: 'Överförmyndarförvaltningens handläggningstider' },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <Breadcrumbs {...args} />
      <h1>Bidrag till att anpassa bostaden</h1>
      <p>Du som har en funktionsnedsättning kan få bidrag till att ändra din bostad.</p>
    </div>
  ),
};

export const WrongEndsWithThePage: Story = {
  name: 'Fel: slutar med sidan själv',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.4'],
      why: 'Den sista länken leder till sidan som läsaren redan är på, och på en telefon är den den enda. Sluta med sidan ovanför: rubriken säger var man är.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <>
      <Breadcrumbs items={[...items, { href: '#den-har-sidan', label: 'Bidrag till att anpassa bostaden' }]} />
      <h1>Bidrag till att anpassa bostaden</h1>
    </>
  ),
};
