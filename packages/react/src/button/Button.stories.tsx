import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArrowRight, Trash2 } from 'lucide';
import { Icon } from '../icon/index.ts';
import { Button } from './index.ts';

const meta = {
  title: 'Komponenter/Button',
  component: Button,
  args: { children: 'Spara' },
} satisfies Meta<typeof Button>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { variant: 'primary', size: 'medium', children: 'Spara och fortsätt' },
  argTypes: {
    variant: { control: 'select', options: ['primary', 'secondary', 'tertiary', 'danger'] },
    size: { control: 'select', options: ['small', 'medium', 'large'] },
    iconPosition: { control: 'select', options: ['start', 'end'] },
    icon: { control: false },
    ref: { control: false },
  },
};

export const Secondary: Story = { name: 'Sekundär', args: { variant: 'secondary', children: 'Tillbaka' } };

export const Tertiary: Story = { name: 'Tertiär', args: { variant: 'tertiary', children: 'Fortsätt senare' } };

export const Danger: Story = { name: 'Ta bort', args: { variant: 'danger', icon: <Icon icon={Trash2} />, children: 'Ta bort utkastet' } };

export const WithIcon: Story = { name: 'Med ikon', args: { icon: <Icon icon={ArrowRight} />, iconPosition: 'end', size: 'large', children: 'Spara och fortsätt' } };

export const AsLink: Story = { name: 'Som länk', args: { href: '#ansok', icon: <Icon icon={ArrowRight} />, iconPosition: 'end', children: 'Ansök om bidraget' } };

export const Busy: Story = { name: 'Upptagen', args: { busy: true, texts: { busy: 'Sparar …' }, children: 'Spara och fortsätt' } };

export const Disabled: Story = { name: 'Avstängd (undvik)', args: { disabled: true, children: 'Spara' } };

export const LongText: Story = {
  name: 'Lång text',
  args: { children: 'Kontakta överförmyndarförvaltningen om din ansökan om förvaltarskap' },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section sthlm-cluster">
        <Button size="large">Stor, 64 px</Button>
        <Button>Mellan, 48 px</Button>
        <Button size="small">Liten, 40 px</Button>
        <Button variant="danger" icon={<Icon icon={Trash2} />}>
          Ta bort
        </Button>
        <Button href="#ansok" icon={<Icon icon={ArrowRight} />} iconPosition="end">
          Ansök
        </Button>
        <Button busy texts={{ busy: 'Sparar …' }}>
          Spara
        </Button>
        <Button disabled>Spara</Button>
      </div>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <div className="sthlm-cluster">
            <Button>Ansök</Button>
            <Button variant="secondary">Avbryt</Button>
            <Button variant="tertiary">Fortsätt senare</Button>
          </div>
        </div>
      ))}
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Granska och skicka</h2>
      <p>Kontrollera att uppgifterna stämmer innan du skickar din ansökan.</p>
      <p className="sthlm-cluster">
        <Button type="submit">Skicka ansökan</Button>
        <Button variant="secondary">Tillbaka</Button>
      </p>
    </div>
  ),
};

export const WrongWithoutWords: Story = {
  name: 'Fel: knapp utan ord',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['4.1.2', '2.5.3'],
      why: 'Knappen har bara en ikon. Den som lyssnar hör "knapp" och inget mer. Skriv vad som händer.',
      caughtBy: 'axe:button-name',
    },
  },
  render: () => (
    <button type="button" className="sthlm-button">
      <Icon icon={Trash2} />
    </button>
  ),
};
