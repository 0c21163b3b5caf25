import type { Meta, StoryObj } from '@storybook/react-vite';
import { LogIn, LogOut, Search } from 'lucide';
import { Icon } from '../icon/index.ts';
import { SiteHeader } from '../site-header/index.ts';
import { SiteHeaderAction } from './index.ts';

const meta = {
  title: 'Komponenter/SiteHeaderAction',
  component: SiteHeaderAction,
  args: { href: '#sok', icon: <Icon icon={Search} />, children: 'Sök' },
} satisfies Meta<typeof SiteHeaderAction>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { narrow: 'label', framed: false },
  argTypes: {
    narrow: { control: 'select', options: ['label', 'icon', 'nothing'] },
    framed: { control: 'boolean' },
    icon: { control: false },
    ref: { control: false },
  },
};

export const OnlyIcon: Story = { name: 'Bara ikon på små skärmar', args: { narrow: 'icon' } };

export const AsButton: Story = { name: 'Som knapp, med ram', args: { href: undefined, framed: true, icon: <Icon icon={LogOut} />, children: 'Logga ut' } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <div className="sthlm-cluster">
            <SiteHeaderAction href="#mina-sidor" icon={<Icon icon={LogIn} />}>
              Mina sidor
            </SiteHeaderAction>
            <SiteHeaderAction href="#sok" icon={<Icon icon={Search} />} narrow="icon">
              Sök
            </SiteHeaderAction>
            <SiteHeaderAction icon={<Icon icon={LogOut} />} framed>
              Logga ut
            </SiteHeaderAction>
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { icon: <Icon icon={LogIn} />, children: 'Överförmyndarförvaltningens e-tjänster' } };

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <SiteHeader sender={{ relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' }} homeHref="#start" actions={<SiteHeaderAction {...args} />} />
  ),
};
