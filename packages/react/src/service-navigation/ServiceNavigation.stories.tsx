import type { Meta, StoryObj } from '@storybook/react-vite';
import { SiteHeader } from '../site-header/index.ts';
import { ServiceNavigation } from './index.ts';

const items = [
  { href: '#lediga', label: 'Lediga lokaler', current: 'page' as const },
  { href: '#bokningar', label: 'Dina bokningar' },
  { href: '#regler', label: 'Regler och priser' },
];

const meta = {
  title: 'Komponenter/ServiceNavigation',
  component: ServiceNavigation,
  parameters: { layout: 'fullscreen' },
  args: { name: 'Boka lokal', href: '#boka', items },
} satisfies Meta<typeof ServiceNavigation>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { items: { control: 'object' }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <div className="sthlm-stack" data-gap="24">
      <ServiceNavigation {...args} texts={{ navigation: 'Meny 1' }} />
      <ServiceNavigation name="Boka lokal" items={[{ href: '#lediga', label: 'Lediga lokaler', current: true }]} texts={{ navigation: 'Meny 2' }} />
      <ServiceNavigation name="Boka lokal" href="#boka" />
    </div>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    name: 'Överförmyndarförvaltningens redovisningshandlingar',
    items: [
      { href: '#a', label: 'Förvaltarskapsförteckning', current: 'page' },
      { href: '#b', label: 'Ställföreträdararvodesutbetalningar' },
      { href: '#c', label: 'Bostadsanpassningsbidragshandläggare' },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <>
      <SiteHeader sender={{ relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' }} homeHref="#start" />
      <ServiceNavigation {...args} />
      <div className="sthlm-container sthlm-section">
        <h1>Lediga lokaler</h1>
        <p>Du kan boka lokaler i Ekudden, Tallhöjden och Vretängen.</p>
      </div>
    </>
  ),
};

export const WrongWithAnotherMenu: Story = {
  name: 'Fel: två rader med menyer',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.2.3'],
      why: 'Webbplatsens meny och e-tjänstens meny tävlar, och den som är mitt i ett ärende hamnar utanför det. Ta bort navigation i SiteHeader i en e-tjänst.',
      caughtBy: 'nobody',
    },
  },
  render: (args) => (
    <>
      <SiteHeader sender={{ relation: 'city' }} homeHref="#start" navigation={[{ href: '#stod', label: 'Stöd och omsorg' }]} />
      <ServiceNavigation {...args} />
    </>
  ),
};
