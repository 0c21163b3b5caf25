import type { Meta, StoryObj } from '@storybook/react-vite';
import { Share2 } from 'lucide';
import { Icon } from '../icon/index.ts';
import { Popover } from './index.ts';

const meta = {
  title: 'Komponenter/Popover',
  component: Popover,
  args: {
    label: 'Öppettider',
    title: 'Öppettider i dag',
    children: (
      <>
        <p>Receptionen har öppet kl. 9–15.</p>
        <p>
          <a href="#oppettider">Alla öppettider</a>
        </p>
      </>
    ),
  },
} satisfies Meta<typeof Popover>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { variant: 'secondary', size: 'medium' },
  argTypes: {
    variant: { control: 'select', options: ['primary', 'secondary', 'tertiary'] },
    size: { control: 'select', options: ['small', 'medium', 'large'] },
    label: { control: 'text' },
    title: { control: 'text' },
    headingLevel: { control: 'select', options: [2, 3, 4, 5, 6] },
    icon: { control: false },
    children: { control: false },
    ref: { control: false },
  },
};

export const WithIcon: Story = {
  name: 'Med ikon',
  args: {
    variant: 'tertiary',
    icon: <Icon icon={Share2} />,
    label: 'Dela sidan',
    title: 'Dela sidan',
    children: <a href="mailto:?body=https%3A%2F%2Fexempel.stockholm.se">Skicka adressen med e-post</a>,
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container sthlm-cluster">
            <Popover {...args} headingLevel={2} />
            <Popover {...args} headingLevel={2} variant="tertiary" size="small" />
            <Popover {...args} headingLevel={2} variant="primary" icon={<Icon icon={Share2} />} label="Dela sidan" title="Dela sidan" />
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    label: 'Överförmyndarförvaltningens kontaktuppgifter',
    title: 'Överförmyndar\u00ADförvaltningens kontaktuppgifter',
    children: 'Överförmyndarförvaltningen svarar på frågor om förvaltarskapsförteckningar och redovisningshandlingar på telefon 08-465\u00A0004\u00A000, vardagar kl. 9–11 och 13–15.',
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Besök oss</h1>
      <p>Ekuddens stadsdelsförvaltning finns på Exempelvägen 1, med ramp vid entrén.</p>
      <h2>Receptionen</h2>
      <p>Här kan du lämna handlingar och få hjälp med dina ärenden.</p>
      <Popover {...args} />
      <p>Ring innan du kommer om du behöver tolk.</p>
    </div>
  ),
};

export const WrongForm: Story = {
  name: 'Fel: ett formulär som kan försvinna',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.4'],
      why: 'Rutan stängs av ett tryck bredvid, och det som är skrivet syns inte längre. Använd Dialog, eller en egen sida.',
      caughtBy: 'nobody',
    },
  },
  args: {
    label: 'Lämna en synpunkt',
    title: 'Lämna en synpunkt',
    children: (
      <>
        <label htmlFor="synpunkt">Din synpunkt</label>
        <textarea id="synpunkt" rows={6} />
      </>
    ),
  },
};
