import type { Meta, StoryObj } from '@storybook/react-vite';
import { InPageNavigation } from './index.ts';

const items = [
  { href: '#vem', label: 'Vem kan få bidrag?' },
  { href: '#sa-ansoker-du', label: 'Så ansöker du' },
  { href: '#beslut', label: 'Så får du beslutet' },
  { href: '#overklaga', label: 'Om du vill överklaga' },
];

const meta = {
  title: 'Komponenter/InPageNavigation',
  component: InPageNavigation,
  args: { items },
} satisfies Meta<typeof InPageNavigation>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  argTypes: { items: { control: 'object' }, headingLevel: { control: 'select', options: [2, 3, 4, 5, 6] }, ref: { control: false } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <InPageNavigation items={items} texts={{ label: `På den här sidan (${surface})` }} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    items: [
      { href: '#forvaltningen', label: 'Överförmyndarförvaltningens handläggningstider' },
      { href: '#bidraget', label: 'Bostadsanpassningsbidrag till flerbostadshusens gemensamhetsutrymmen, när både hyresvärden och en granne har sökt' },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <h1>Bidrag till att anpassa bostaden</h1>
      <div className="sthlm-grid">
        <div data-span="8" className="sthlm-prose">
          {args.items.map(({ href, label }) => (
            <section key={href}>
              <h2 id={href.slice(1)}>{label}</h2>
              <p>Du som har en funktionsnedsättning kan få bidrag till att ändra din bostad. Vi svarar inom åtta veckor, och du ska inte börja bygga innan du har fått beslutet.</p>
            </section>
          ))}
        </div>
        <div data-span="4">
          <InPageNavigation {...args} sticky />
        </div>
      </div>
    </div>
  ),
};

export const WrongToOtherPages: Story = {
  name: 'Fel: leder till andra sidor',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.4'],
      why: 'Rubriken lovar att allt finns på sidan, men länkarna leder bort från den. Använd SideNavigation för andra sidor.',
      caughtBy: 'nobody',
    },
  },
  args: {
    items: [
      { href: '/hemtjanst', label: 'Hemtjänst' },
      { href: '/boende', label: 'Boende för äldre' },
    ],
  },
};
