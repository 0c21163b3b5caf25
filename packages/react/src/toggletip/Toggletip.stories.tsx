import type { Meta, StoryObj } from '@storybook/react-vite';
import { Toggletip } from './index.ts';

const meta = {
  title: 'Komponenter/Toggletip',
  component: Toggletip,
  args: { label: 'Vad räknas som inkomst?', children: 'Lön, pension, sjukpenning och föräldrapenning före skatt. Barnbidrag räknas inte.' },
} satisfies Meta<typeof Toggletip>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { label: { control: 'text' }, children: { control: 'text' }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} data-sthlm-surface={surface}>
          <div className="sthlm-container">
            <p>
              Hushållets inkomst <Toggletip {...args} />
            </p>
            <h2>
              Maxtaxa <Toggletip label="Vad är maxtaxa?">Det högsta som du betalar för hemtjänst under en månad.</Toggletip>
            </h2>
          </div>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    label: 'Vad är en förvaltarskapsförteckning?',
    children: 'Överförmyndarförvaltningens blankett där förvaltaren skriver upp alla tillgångar och skulder, som bankkonton, bostadsrättsandelar och försäkringsersättningar.',
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Avgift för hemtjänst</h1>
      <p>Avgiften beror på hur mycket hjälp du får och på hushållets inkomst.</p>
      <h2>Räkna ut din avgift</h2>
      <p>
        Skriv hushållets inkomst <Toggletip {...args} /> i kronor per månad.
      </p>
      <p>Du betalar aldrig mer än 2&nbsp;575 kronor i månaden.</p>
    </div>
  ),
};

export const WrongNeeded: Story = {
  name: 'Fel: gömmer det alla måste veta',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.2'],
      why: 'Hur numret ska skrivas måste alla veta innan de skriver. Sätt det i fältets hjälptext, som alltid syns.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <p>
      Personnummer <Toggletip label="Hur skriver jag?">Tolv siffror, utan bindestreck.</Toggletip>
    </p>
  ),
};
