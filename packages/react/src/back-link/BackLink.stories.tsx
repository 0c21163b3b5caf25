import type { Meta, StoryObj } from '@storybook/react-vite';
import { BackLink } from './index.ts';

const meta = {
  title: 'Komponenter/BackLink',
  component: BackLink,
  args: { href: '#steg-1' },
} satisfies Meta<typeof BackLink>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', args: { children: 'Tillbaka till sökresultatet' }, argTypes: { children: { control: 'text' }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container" data-sthlm-surface={surface}>
          <BackLink href="#steg-1">{surface === 'base' ? 'Tillbaka till sökresultatet' : undefined}</BackLink>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { children: 'Tillbaka till överförmyndarförvaltningens redovisningshandlingar' } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <BackLink {...args} />
      <h1>Vad behöver du hjälp med hemma?</h1>
      <p>Du kan välja flera saker.</p>
    </div>
  ),
};

export const WrongFromEverywhere: Story = {
  name: 'Fel: leder uppåt i webbplatsen',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.4'],
      why: 'Den som kom hit från en sökmotor har inget att gå tillbaka till, och ”Tillbaka” säger inte vart länken leder. Använd Breadcrumbs på vanliga sidor.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <>
      <BackLink href="#boende" />
      <h1>Anpassa din bostad</h1>
    </>
  ),
};
