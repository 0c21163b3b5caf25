import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tabs } from './index.ts';

const items = [
  {
    value: 'kommande',
    label: 'Kommande',
    content: (
      <p>
        Nästa möte är <strong>tisdag 5 maj kl. 18</strong>. Alla är välkomna att lyssna, och du kan ställa frågor den första halvtimmen. <a href="#handlingar">Handlingar till mötet</a>
      </p>
    ),
  },
  { value: 'tidigare', label: 'Tidigare', content: <p>Mötet den 7 april handlade om parken vid Tallhöjden.</p> },
  { value: 'installda', label: 'Inställda', content: <p>Inga möten är inställda.</p> },
];

const meta = {
  title: 'Komponenter/Tabs',
  component: Tabs,
  args: { label: 'Möten', items },
} satisfies Meta<typeof Tabs>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  argTypes: {
    defaultValue: { control: 'select', options: ['kommande', 'tidigare', 'installda'] },
    headingLevel: { control: 'select', options: [2, 3, 4, 5, 6] },
    value: { control: false },
    items: { control: false },
    ref: { control: false },
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <Tabs label={`Möten (${surface})`} items={items} defaultValue={surface === 'base' ? 'tidigare' : undefined} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    label: 'Vem som kan hjälpa dig',
    items: [
      { value: 'ombud', label: 'Personligt ombud', content: <p>Ett ombud hjälper dig med myndigheter.</p> },
      { value: 'overformyndare', label: 'Överförmyndarförvaltningen', content: <p>Överförmyndarförvaltningen granskar redovisningshandlingarna.</p> },
      { value: 'bidrag', label: 'Bostadsanpassningsbidragshandläggare', content: <p>Handläggaren besöker dig hemma.</p> },
      { value: 'konsument', label: 'Budget- och skuldrådgivning', content: <p>Rådgivaren går igenom din ekonomi med dig.</p> },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <h1>Stadsdelsnämnden</h1>
      <div className="sthlm-prose">
        <p>Nämnden bestämmer om förskolor, äldreomsorg och parker i Ekudden.</p>
        <h2>Möten</h2>
        <Tabs {...args} />
        <h2>Kontakta nämnden</h2>
        <p>Ring Ekuddens stadsdelsförvaltning, 08-465 004 00, vardagar kl. 9–15.</p>
      </div>
    </div>
  ),
};

export const WrongSteps: Story = {
  name: 'Fel: steg som ska läsas i ordning',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.2'],
      why: 'Alla som ansöker behöver alla tre delarna. I flikar ser de bara en. Låt dem stå under varandra, till exempel i Steps.',
      caughtBy: 'nobody',
    },
  },
  args: {
    label: 'Så ansöker du',
    items: [
      { value: '1', label: '1. Skaffa intyg', content: <p>Intyget skrivs av en arbetsterapeut.</p> },
      { value: '2', label: '2. Ansök', content: <p>Skicka med intyget.</p> },
      { value: '3', label: '3. Vänta på beslut', content: <p>Börja inte bygga innan du har fått beslutet.</p> },
    ],
  },
};
