import type { Meta, StoryObj } from '@storybook/react-vite';
import { SideNavigation } from './index.ts';

const items = [
  {
    href: '#anpassa',
    label: 'Anpassa din bostad',
    current: true,
    items: [
      { href: '#bidrag', label: 'Bidrag till att anpassa bostaden', current: 'page' as const, items: [{ href: '#intyg', label: 'Intyg till ansökan' }] },
      { href: '#hyresvard', label: 'Om du bor i hyresrätt' },
    ],
  },
  { href: '#flytta', label: 'Flytta till annat boende' },
  { href: '#parkering', label: 'Parkering för boende' },
];

const meta = {
  title: 'Komponenter/SideNavigation',
  component: SideNavigation,
  args: { label: 'Boende och trafik', href: '#boende', items },
} satisfies Meta<typeof SideNavigation>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { items: { control: 'object' }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <SideNavigation label={`Boende och trafik (${surface})`} href={surface === 'base' ? undefined : '#boende'} items={items} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    label: 'Överförmyndarförvaltningen',
    items: [
      {
        href: '#redovisning',
        label: 'Överförmyndarförvaltningens redovisningshandlingar',
        current: true,
        items: [{ href: '#arsrakning', label: 'Förvaltarskapsförteckning och årsräkning', current: 'page', items: [{ href: '#arvode', label: 'Ställföreträdararvodesutbetalningar' }] }],
      },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <div className="sthlm-grid">
        <div data-span="4">
          <SideNavigation {...args} />
        </div>
        <div data-span="8">
          <h1>Bidrag till att anpassa bostaden</h1>
          <p>Du som har en funktionsnedsättning kan få bidrag till att ändra din bostad.</p>
          <h2>Vem kan få bidrag?</h2>
          <p>Du som behöver ändra något fast i bostaden för att klara dig själv.</p>
        </div>
      </div>
    </div>
  ),
};

export const WrongWithoutCurrent: Story = {
  name: 'Fel: säger inte var läsaren är',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.8'],
      why: 'Ingen sida är utpekad, så läsaren vet inte var hon är. Sätt current på sidan och på dem ovanför den.',
      caughtBy: 'nobody',
    },
  },
  args: { items: [{ href: '#anpassa', label: 'Anpassa din bostad' }, { href: '#flytta', label: 'Flytta till annat boende' }] },
};
