import type { Meta, StoryObj } from '@storybook/react-vite';
import { Accessibility, CircleCheck, ExternalLink, MapPin, Phone, Search } from 'lucide';
import { Icon } from './index.ts';

const meta = {
  title: 'Komponenter/Icon',
  component: Icon,
  args: { icon: Search },
} satisfies Meta<typeof Icon>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { size: 24, label: 'Sök' },
  argTypes: { size: { control: 'select', options: [16, 20, 24, 32, 40] }, icon: { control: false }, ref: { control: false } },
};

export const Named: Story = { name: 'Med eget namn', args: { icon: Accessibility, size: 32, label: 'Tillgängligt med rullstol' } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <p className="sthlm-cluster">
            <Icon icon={MapPin} size={16} />
            <Icon icon={ExternalLink} size={20} />
            <Icon icon={Search} />
            <Icon icon={Phone} size={32} />
            <Icon icon={CircleCheck} size={40} label="Klart" />
          </p>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <p>
      <Icon icon={MapPin} /> Överförmyndarförvaltningen, Bostadsanpassningsbidragsenheten
    </p>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Hitta till oss</h2>
      <p>
        <Icon icon={MapPin} /> Vretängsgatan 12
      </p>
      <p>
        <Icon icon={Accessibility} /> Entrén har ramp och dörröppnare.
      </p>
    </div>
  ),
};

export const WrongAlone: Story = {
  name: 'Ikon som saknar namn',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.1.1', '2.4.4'],
      why: 'Länken har bara en ikon, och ikonen har inget namn. Skriv ord i länken, eller ge ikonen label.',
      caughtBy: 'axe:link-name',
    },
  },
  render: () => (
    <a href="#karta">
      <Icon icon={MapPin} />
    </a>
  ),
};
