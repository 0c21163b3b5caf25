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
      <div className="sthlm-container sthlm-section sthlm-stack">
        {(['large', 'medium', 'small'] as const).map((size) => (
          <div key={size} className="sthlm-cluster">
            <Button size={size}>Spara</Button>
            <Button size={size} variant="secondary">
              Avbryt
            </Button>
            <Button size={size} variant="tertiary">
              Fortsätt senare
            </Button>
            <Button size={size} variant="danger" icon={<Icon icon={Trash2} />}>
              Ta bort
            </Button>
            <Button size={size} href="#ansok" icon={<Icon icon={ArrowRight} />} iconPosition="end">
              Ansök
            </Button>
          </div>
        ))}
        <div className="sthlm-cluster">
          <Button busy texts={{ busy: 'Sparar …' }}>
            Spara
          </Button>
          <Button busy variant="secondary">
            Hämta fler
          </Button>
          <Button disabled>Spara</Button>
          <Button disabled variant="secondary">
            Avbryt
          </Button>
        </div>
      </div>
      {(['base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <div className="sthlm-cluster">
            <Button>Ansök</Button>
            <Button variant="secondary">Avbryt</Button>
            <Button variant="tertiary">Fortsätt senare</Button>
            <Button variant="danger">Ta bort</Button>
            <Button busy texts={{ busy: 'Sparar …' }}>
              Spara
            </Button>
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

export const WrongDisabled: Story = {
  name: 'Fel: avstängd tills allt är ifyllt',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.1'],
      why: 'Ingen får veta vad som saknas, och den som använder tangentbord når inte knappen. Låt den gå att trycka på, och säg sedan vad som ska rättas.',
      caughtBy: 'nobody',
    },
  },
  args: { disabled: true, children: 'Skicka in ansökan' },
};

export const WrongLinkThatActs: Story = {
  name: 'Fel: länk som gör något',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['4.1.2'],
      why: 'Skärmläsaren säger länk, men inget öppnas, och mellanslag gör ingenting. Ta bort href: då blir det en knapp.',
      caughtBy: 'nobody',
    },
  },
  args: { href: '#', onClick: () => undefined, children: 'Ta bort utkastet' },
};
