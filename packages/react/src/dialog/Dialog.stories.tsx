import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../button/index.ts';
import { Dialog, type DialogProps } from './index.ts';

interface TriggeredProps extends Partial<Omit<DialogProps, 'actions'>> {
  /** What is written on the button that opens it. */
  trigger?: string;
  triggerVariant?: 'primary' | 'secondary';
  isOpen?: boolean;
  /** The buttons, which all close it. */
  buttons?: (close: () => void) => ReactNode;
}

/** A dialog with the button that opens it, as on a page. */
function Triggered({ trigger = 'Ta bort utkastet', triggerVariant = 'secondary', isOpen = false, title = 'Vill du ta bort utkastet?', buttons, ...props }: TriggeredProps): ReactElement {
  const [open, setOpen] = useState(isOpen);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant={triggerVariant} onClick={() => setOpen(true)}>
        {trigger}
      </Button>
      <Dialog {...props} title={title} open={open} onClose={close} actions={buttons?.(close)} />
    </>
  );
}

const deleteButtons = (close: () => void): ReactElement => (
  <>
    <Button variant="danger" onClick={close}>
      Ta bort utkastet
    </Button>
    <Button variant="secondary" onClick={close}>
      Behåll det
    </Button>
  </>
);

const filters = (
  <ul>
    <li>Boende</li>
    <li>Skola och förskola</li>
    <li>Stöd och omsorg</li>
  </ul>
);

const filterButtons = (close: () => void): ReactElement => <Button onClick={close}>Visa 24 träffar</Button>;

const meta = {
  title: 'Komponenter/Dialog',
  component: Dialog,
  args: {
    title: 'Vill du ta bort utkastet?',
    children: 'Det du har skrivit försvinner och går inte att få tillbaka.',
    open: false,
    onClose: () => undefined,
  },
} satisfies Meta<typeof Dialog>;

export default meta;

type Story = StoryObj<typeof meta>;

/* Every story but one begins closed, so that a page with several of them can be read. */

export const Default: Story = {
  name: 'Standard',
  render: ({ title, children }) => (
    <Triggered title={title} buttons={deleteButtons}>
      {children}
    </Triggered>
  ),
};

export const Playground: Story = {
  name: 'Prova själv',
  args: { placement: 'center', lightDismiss: false },
  argTypes: {
    placement: { control: 'select', options: ['center', 'start', 'end'] },
    title: { control: 'text' },
    children: { control: 'text' },
    open: { control: false },
    actions: { control: false },
    initialFocus: { control: false },
    ref: { control: false },
  },
  render: ({ title, children, placement, lightDismiss }) => (
    <Triggered title={title} placement={placement} lightDismiss={lightDismiss} buttons={deleteButtons}>
      {children}
    </Triggered>
  ),
};

export const Information: Story = {
  name: 'Bara information',
  render: () => (
    <Triggered trigger="Visa vem som ser uppgifterna" title="De här ser dina uppgifter" lightDismiss buttons={(close) => <Button onClick={close}>Tillbaka till ansökan</Button>}>
      <p>Handläggaren på Enheten för boende och den som du själv har gett fullmakt.</p>
      <p>Hyresvärden ser bara vilken bostad det gäller.</p>
    </Triggered>
  ),
};

export const AtTheEnd: Story = {
  name: 'Låda vid kanten',
  render: () => (
    <Triggered trigger="Filtrera" title="Filtrera träffarna" placement="end" lightDismiss buttons={filterButtons}>
      {filters}
    </Triggered>
  ),
};

export const AtTheStart: Story = {
  name: 'Låda vid början av raden',
  render: () => (
    <Triggered trigger="Visa avsnitten" title="Avsnitt i rapporten" placement="start" lightDismiss>
      {filters}
    </Triggered>
  ),
};

export const Variants: Story = {
  name: 'Alla varianter',
  // It opens at once, which no page with other stories can bear.
  tags: ['variants', '!autodocs'],
  render: () => (
    <div className="sthlm-container sthlm-section sthlm-stack" data-sthlm-surface="field">
      <h1>Dina utkast</h1>
      <div className="sthlm-cluster">
        <Triggered isOpen buttons={deleteButtons}>
          Det du har skrivit försvinner och går inte att få tillbaka.
        </Triggered>
        <Triggered trigger="Filtrera" title="Filtrera träffarna" placement="end" lightDismiss buttons={filterButtons}>
          {filters}
        </Triggered>
        <Triggered trigger="Visa avsnitten" title="Avsnitt i rapporten" placement="start" lightDismiss>
          {filters}
        </Triggered>
      </div>
    </div>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Triggered
      trigger="Skicka till överförmyndarförvaltningen"
      title="Vill du skicka årsräkningen till överförmyndar&shy;förvaltningen?"
      buttons={(close) => (
        <>
          <Button onClick={close}>Skicka till överförmyndarförvaltningen</Button>
          <Button variant="secondary" onClick={close}>
            Fortsätt med redovisningshandlingarna
          </Button>
        </>
      )}
    >
      {['Bankhandlingar', 'Hyresavier', 'Beslut om bostadstillägg', 'Förvaltarskapsförteckning', 'Arvodesbegäran', 'Redogörelse för uppdraget', 'Kvitton över 1 000 kronor', 'Fondbesked'].map((name) => (
        <p key={name}>{name}: kontrollera att handlingen är läslig och att alla sidor är med, annars ber vi dig komplettera.</p>
      ))}
    </Triggered>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-container sthlm-section sthlm-prose">
      <h1>Dina utkast</h1>
      <p>Utkast som du inte skickar in tar vi bort efter 30 dagar.</p>
      <h2>Ansökan om bostadsanpassning</h2>
      <p>Sparad den 12 mars 2026.</p>
      <div className="sthlm-button-group">
        <Button>Fortsätt med ansökan</Button>
        <Triggered buttons={deleteButtons}>Ansökan om bostadsanpassning försvinner och går inte att få tillbaka.</Triggered>
      </div>
    </div>
  ),
};

export const WrongAnswers: Story = {
  name: 'Fel: knappar som inte säger vad de gör',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6', '3.3.4'],
      why: '”Avbryt” kan betyda både att behålla utkastet och att avbryta ansökan. Skriv vad knappen gör: ”Ta bort utkastet” och ”Behåll det”.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <Triggered
      title="Är du säker?"
      buttons={(close) => (
        <>
          <Button onClick={close}>OK</Button>
          <Button variant="secondary" onClick={close}>
            Avbryt
          </Button>
        </>
      )}
    />
  ),
};
