import type { Meta, StoryObj } from '@storybook/react-vite';
import { Alert } from './index.ts';

const meta = {
  title: 'Komponenter/Alert',
  component: Alert,
  args: { title: 'Vänta med att bygga', children: 'Börja inte bygga innan du har fått vårt beslut. Då kan du bli utan bidrag.' },
} satisfies Meta<typeof Alert>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { tone: 'info', headingLevel: 2 },
  argTypes: {
    tone: { control: 'select', options: ['info', 'success', 'warning', 'error'] },
    headingLevel: { control: 'select', options: [2, 3, 4, 5, 6] },
    live: { control: 'select', options: [undefined, 'polite', 'assertive'] },
    children: { control: 'text' },
    ref: { control: false },
  },
};

export const Success: Story = {
  name: 'Klart',
  args: { tone: 'success', title: 'Vi har tagit emot din ansökan', children: 'Ditt ärendenummer är EKU 2026/412.' },
};

export const Warning: Story = {
  name: 'Varning',
  args: { tone: 'warning', title: 'Du har ett osparat utkast', children: 'Spara senast i kväll, annars försvinner det.' },
};

export const Failure: Story = {
  name: 'Fel',
  args: {
    tone: 'error',
    title: 'Filen gick inte att skicka',
    children: (
      <p>
        Kontrollera nätet. <a href="#igen">Försök igen</a>
      </p>
    ),
  },
};

export const OnlyTitle: Story = { name: 'Bara rubrik', args: { tone: 'success', title: 'Ditt utkast är sparat', children: undefined } };

export const Announced: Story = {
  name: 'Läses upp när den dyker upp',
  args: { tone: 'success', live: 'polite', title: 'Ditt utkast är sparat', children: 'Du kan fortsätta inom 30 dagar.' },
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    title: 'Överförmyndarförvaltningens handläggningstider',
    children: 'Just nu väntar du ungefär åtta veckor på beslut om förvaltarskap. Skicka in redovisningshandlingarna även om du inte har fått svar.',
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section sthlm-stack">
        {(['info', 'success', 'warning', 'error'] as const).map((tone) => (
          <Alert key={tone} tone={tone} title="E-tjänsten är stängd i natt">
            Den öppnar igen kl. 6. <a href="#driftstopp">Se alla driftstopp</a>
          </Alert>
        ))}
        <Alert tone="success" title="Ditt utkast är sparat" />
      </div>
      {(['base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <Alert tone="warning" title="E-tjänsten är stängd i natt">
            Den öppnar igen kl. 6. <a href="#driftstopp">Se alla driftstopp</a>
          </Alert>
        </div>
      ))}
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-prose">
      <h1>Anpassa din bostad</h1>
      <p>Du kan få bidrag till fasta förändringar som gör att du klarar dig hemma.</p>
      <Alert {...args} />
      <p>Du får inte bidrag till saker som du kan ta med dig när du flyttar.</p>
    </div>
  ),
};

export const WrongInterrupts: Story = {
  name: 'Fel: avbryter den som läser',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.2.4'],
      why: 'Rutan finns från början och har live="assertive". En skärmläsare läser den mitt i det som användaren håller på med. Ta bort live.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <Alert tone="info" live="assertive" title="Vänta med att bygga" />
  ),
};

export const WrongRole: Story = {
  name: 'Fel: egen ruta med egen roll',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1', '4.1.3'],
      why: 'Rutan läses upp fast inget har hänt, och inget ord säger vad för slags meddelande det är. Använd Alert: den har rubrik, ikon och ord, och live när något ska läsas upp.',
      caughtBy: 'kit/no-raw-html',
    },
  },
  render: () => (
    <div className="alert" role="alert">
      Du behöver ett intyg.
    </div>
  ),
};
