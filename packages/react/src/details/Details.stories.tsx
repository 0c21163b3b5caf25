import type { Meta, StoryObj } from '@storybook/react-vite';
import { Details } from './index.ts';

const meta = {
  title: 'Komponenter/Details',
  component: Details,
  args: {
    summary: 'Så räknar vi hushållets inkomst',
    children: 'Vi räknar ihop allas inkomster före skatt, även sjukpenning och föräldrapenning. Barnbidrag räknas inte.',
  },
} satisfies Meta<typeof Details>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', args: { open: false }, argTypes: { summary: { control: 'text' }, children: { control: 'text' }, ref: { control: false } } };

export const Open: Story = {
  name: 'Öppen från början',
  args: {
    open: true,
    children: (
      <>
        <p>Vi räknar ihop allas inkomster före skatt, även sjukpenning och föräldrapenning.</p>
        <p>
          Barnbidrag räknas inte. <a href="#inkomster">Alla inkomster som räknas</a>
        </p>
      </>
    ),
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container" data-sthlm-surface={surface}>
          <Details summary="Var hittar jag ärendenumret?">Överst i brevet från oss.</Details>
          <Details summary="Så räknar vi hushållets inkomst" open>
            Vi räknar ihop allas inkomster före skatt. <a href="#inkomster">Alla inkomster som räknas</a>
          </Details>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    open: true,
    summary: 'Vad menas med överförmyndarförvaltningens förvaltarskapsförteckning, och vem måste lämna in den?',
    children: 'Förvaltarskapsförteckningen visar tillgångar och skulder den dag då förvaltarskapet började.',
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-prose">
      <h2>Vad kostar hemtjänsten?</h2>
      <p>Avgiften beror på hur mycket hjälp du får och på hushållets inkomst. Du betalar aldrig mer än 2 575 kronor i månaden.</p>
      <Details {...args} />
      <p>Vi räknar om avgiften varje år, och när du säger till att inkomsten har ändrats.</p>
    </div>
  ),
};

export const WrongWords: Story = {
  name: 'Fel: säger inte vad man får läsa',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6'],
      why: 'Den som hör sidan läsas upp hör bara ”Mer information, stängd”. Skriv vad som finns där: ”Så räknar vi hushållets inkomst”.',
      caughtBy: 'nobody',
    },
  },
  args: { summary: 'Mer information' },
};
