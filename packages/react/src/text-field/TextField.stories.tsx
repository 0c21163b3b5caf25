import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextField } from './index.ts';

const meta = {
  title: 'Komponenter/TextField',
  component: TextField,
  args: { name: 'namn', label: 'För- och efternamn' },
} satisfies Meta<typeof TextField>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard', args: { width: 'name', autoComplete: 'name' } };

export const Playground: Story = {
  name: 'Prova själv',
  args: { name: 'epost', label: 'E-postadress', hint: 'Vi skickar kvittot hit.', width: 'name', optional: false },
  argTypes: {
    width: { control: 'select', options: ['full', 'name', 'personnummer', 'year', 'day'] },
    error: { control: 'text' },
    form: { control: false },
    ref: { control: false },
  },
};

export const WithHint: Story = {
  name: 'Med hjälptext',
  args: { name: 'personnummer', label: 'Personnummer', hint: 'Skriv tolv siffror: ÅÅÅÅMMDD-NNNN. Samordningsnummer går också bra.', width: 'personnummer', inputMode: 'numeric' },
};

export const WithError: Story = {
  name: 'Med fel',
  args: { name: 'epost', label: 'E-postadress', hint: 'Vi skickar kvittot hit.', error: 'Skriv en adress med @.', defaultValue: 'alva.exempel.se', width: 'name', type: 'email' },
};

export const FromForm: Story = {
  name: 'Efter ett försök att skicka',
  args: {
    name: 'dag',
    label: 'Dag',
    width: 'day',
    form: { values: { dag: '32' }, issues: [{ path: 'dag', message: 'Skriv en dag mellan 1 och 31.' }] },
  },
};

export const Optional: Story = { name: 'Frivillig', args: { name: 'telefon', label: 'Telefonnummer', optional: true, width: 'personnummer', type: 'tel', autoComplete: 'tel' } };

export const Multiline: Story = {
  name: 'Flera rader',
  args: { name: 'forslag', label: 'Beskriv felet', multiline: true, defaultValue: 'Lampan vid gångvägen mellan Tallhöjden och skolan blinkar.' },
};

export const ReadOnly: Story = { name: 'Går att läsa och kopiera', args: { name: 'arende', label: 'Ärendenummer', readOnly: true, defaultValue: 'EKU 2026/412', width: 'name' } };

export const Disabled: Story = { name: 'Avstängd (undvik)', args: { name: 'kund', label: 'Kundnummer', disabled: true, defaultValue: 'Fylls i av oss', width: 'name' } };

export const LongText: Story = {
  name: 'Lång text',
  args: { name: 'diarienummer', label: 'Överförmyndarförvaltningens diarienummer', error: 'Kontrollera Överförmyndarförvaltningens diarienummer.', width: 'name' },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section">
        <div className="sthlm-grid" data-columns="2">
          <TextField name="v-namn" label="För- och efternamn" width="name" />
          <TextField name="v-epost" label="E-postadress" hint="Vi skickar kvittot hit." error="Skriv en adress med @." defaultValue="alva.exempel.se" width="name" />
          <TextField name="v-personnummer" label="Personnummer" width="personnummer" />
          <TextField name="v-telefon" label="Telefonnummer" optional width="personnummer" type="tel" />
          <TextField name="v-ar" label="År" width="year" defaultValue="2026" />
          <TextField name="v-dag" label="Dag" width="day" error="Skriv en dag mellan 1 och 31." defaultValue="32" />
          <TextField name="v-arende" label="Ärendenummer" readOnly defaultValue="EKU 2026/412" width="name" />
          <TextField name="v-kund" label="Kundnummer" disabled defaultValue="Fylls i av oss" width="name" />
          <TextField name="v-forslag" label="Beskriv felet" multiline defaultValue="Lampan vid gångvägen mellan Tallhöjden och skolan blinkar." />
        </div>
      </div>
      {(['base', 'tint'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <TextField name={`v-${surface}`} label="Sök tjänst" hint="Till exempel hemtjänst." error="Skriv vad du söker." width="name" />
        </div>
      ))}
      {(['soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <TextField name={`v-${surface}`} label="Sök tjänst" hint="Till exempel hemtjänst." width="name" defaultValue="Hemtjänst" />
        </div>
      ))}
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <form className="sthlm-container sthlm-stack" data-gap="40">
      <h1>Om dig</h1>
      <TextField {...args} width="name" autoComplete="name" />
      <TextField name="epost" label="E-postadress" width="name" type="email" autoComplete="email" />
    </form>
  ),
};

export const WrongWithoutLabel: Story = {
  name: 'Fel: exempeltext i stället för etikett',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.2', '1.3.1'],
      why: 'Exempeltexten försvinner när man skriver, och alla hör den inte. Skriv etiketten ovanför fältet.',
      caughtBy: 'kit/no-raw-html',
    },
  },
  render: () => (
    <input className="sthlm-text-field__input" type="text" placeholder="E-postadress" />
  ),
};

export const WrongError: Story = {
  name: 'Fel: säger bara att det är fel',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.3.3'],
      why: 'Felet säger inte hur det rättas. Skriv vad man ska göra, som ”Skriv tolv siffror”.',
      caughtBy: 'nobody',
    },
  },
  args: { name: 'personnummer', label: 'Personnummer', error: 'Ogiltigt värde.', width: 'personnummer' },
};
