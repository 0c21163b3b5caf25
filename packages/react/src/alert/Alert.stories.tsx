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

export const OnSurfaces: Story = {
  name: 'På olika ytor',
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <Alert tone="warning" title="E-tjänsten är stängd i natt">
            Den öppnar igen kl. 6. <a href="#driftstopp">Se alla driftstopp</a>
          </Alert>
        </div>
      ))}
    </>
  ),
};

export const LongWords: Story = {
  name: 'Långa ord',
  args: {
    title: 'Överförmyndarförvaltningens handläggningstider',
    children: 'Just nu väntar du ungefär åtta veckor på beslut om förvaltarskap. Skicka in redovisningshandlingarna även om du inte har fått svar.',
  },
};
