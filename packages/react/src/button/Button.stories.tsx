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

export const Sizes: Story = {
  name: 'Storlekar',
  render: () => (
    <div className="sthlm-cluster">
      <Button size="large">Stor, 64 px</Button>
      <Button>Mellan, 48 px</Button>
      <Button size="small">Liten, 40 px</Button>
    </div>
  ),
};

export const OnSurfaces: Story = {
  name: 'På olika ytor',
  render: () => (
    <>
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

export const LongLabel: Story = {
  name: 'Lång text',
  args: { children: 'Kontakta överförmyndarförvaltningen om din ansökan om förvaltarskap' },
};
