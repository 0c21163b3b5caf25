import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from './index.ts';

const meta = {
  title: 'Komponenter/Link',
  component: Link,
  args: { href: '#exempel', children: 'Färdtjänst' },
} satisfies Meta<typeof Link>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { standalone: true, external: false, children: 'Så ansöker du' },
  argTypes: { ref: { control: false } },
};

export const InText: Story = {
  name: 'I löptext',
  render: (args) => (
    <p>
      Du får inte bidrag till saker som du kan ta med dig när du flyttar, som en rullstol. Det är hjälpmedel, och dem söker du hos{' '}
      <Link {...args}>vårdcentralen</Link>.
    </p>
  ),
};

export const Standalone: Story = { name: 'Fristående', args: { standalone: true, children: 'Så ansöker du' } };

export const External: Story = { name: 'Till en annan webbplats', args: { external: true, children: 'Bokningssystemet' } };

export const File: Story = { name: 'Till en fil', args: { file: { type: 'pdf', size: '180 kB' }, children: 'Avgifter 2026' } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section sthlm-stack" data-sthlm-surface={surface}>
          <p>
            Ledsagning söker du hos oss. Hjälpmedel söker du hos <Link href="#vardcentral">vårdcentralen</Link>.
          </p>
          <div className="sthlm-cluster" data-gap="40">
            <Link href="#ansok" standalone>
              Så ansöker du
            </Link>
            <Link href="#boka" external>
              Bokningssystemet
            </Link>
            <Link href="#avgifter" file={{ type: 'pdf', size: '180 kB' }}>
              Avgifter 2026
            </Link>
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { file: { type: 'pdf', size: '180 kB' }, children: 'Bostadsanpassningsbidragsansökan hos Överförmyndarförvaltningen' } };

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Läs också</h2>
      <p>
        Du kan få hjälp att resa. Det heter <Link href="#fardtjanst">färdtjänst</Link>.
      </p>
      <p>
        <Link href="#ansok" standalone>
          Så ansöker du
        </Link>
      </p>
    </div>
  ),
};

export const WrongWords: Story = {
  name: 'Fel: säger inte vart den leder',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.4'],
      why: 'Den som går från länk till länk hör bara "Läs mer". Skriv vad som finns bakom länken.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <p>
      Du kan få bidrag till att bygga om hemma. <Link href="#bidrag">Läs mer</Link>
    </p>
  ),
};
