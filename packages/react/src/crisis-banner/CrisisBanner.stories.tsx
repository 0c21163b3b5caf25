import type { Meta, StoryObj } from '@storybook/react-vite';
import { crisisBannerTexts } from '../texts/en/crisis-banner.ts';
import { CrisisBanner } from './index.ts';

const meta = {
  title: 'Komponenter/CrisisBanner',
  component: CrisisBanner,
  parameters: { layout: 'fullscreen' },
  args: {
    title: 'Koka dricksvattnet i Vretängen',
    children: 'En vattenläcka kan ha förorenat vattnet. Koka allt vatten som du ska dricka eller laga mat med.',
    href: '#vatten',
    linkText: 'Så gör du, och här hämtar du vatten',
    sender: 'Ekuddens stadsdelsförvaltning',
    updated: { text: 'i dag kl. 9.40', dateTime: '2026-04-14T09:40' },
  },
} satisfies Meta<typeof CrisisBanner>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: 'select', options: [1, 2, 3] }, children: { control: 'text' }, ref: { control: false } },
};

export const WithPhone: Story = {
  name: 'Med telefonnummer',
  args: {
    title: 'Strömavbrott i Tallhöjden',
    children: (
      <p>
        Trygghetslarmen fungerar inte. Behöver du hjälp, ring <a href="tel:+46846500420">08-465 004 20</a>.
      </p>
    ),
    linkText: 'Vad som händer och hur länge det väntas vara',
    updated: { text: 'i dag kl. 17.05', dateTime: '2026-04-14T17:05' },
  },
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    title: 'Överförmyndarförvaltningens telefonväxel ligger nere',
    children: 'Kontaktcentrets reservnummer fungerar. Skriv helst ett säkert meddelande.',
    sender: 'Överförmyndarförvaltningen',
    linkText: 'Reservnummer och öppettider för överförmyndarförvaltningen',
  },
};

export const InEnglish: Story = {
  name: 'På engelska',
  args: {
    lang: 'en',
    title: 'Boil your drinking water in Vretängen',
    children: 'A leak may have polluted the water. Boil all water that you drink or cook with.',
    linkText: 'What to do, and where to collect water',
    sender: 'Ekuddens stadsdelsförvaltning',
    updated: { text: 'today at 9.40', dateTime: '2026-04-14T09:40' },
    texts: crisisBannerTexts,
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <div className="sthlm-stack">
      <CrisisBanner {...args} />
      <CrisisBanner {...args} title="Strömavbrott i Tallhöjden" texts={{ label: 'Om strömmen' }}>
        <p>
          Trygghetslarmen fungerar inte. Ring <a href="tel:+46846500420">08-465 004 20</a>.
        </p>
      </CrisisBanner>
    </div>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <>
      <CrisisBanner {...args} />
      <div className="sthlm-container sthlm-section">
        <h1>Vad behöver du hjälp med?</h1>
        <p>Vi ordnar förskola, äldreomsorg och parker.</p>
      </div>
    </>
  ),
};

export const WrongEveryday: Story = {
  name: 'Fel: vardaglig nyhet som kris',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.4.6'],
      why: 'Bandet säger att det är en kris, men det är en nyhet. Den som ser det ofta slutar läsa det. Visa nyheten som ett kort eller en Alert.',
      caughtBy: 'nobody',
    },
  },
  args: { title: 'Simhallen öppnar kl. 7 i sommar', children: 'Kom gärna och bada före jobbet.', linkText: 'Sommarens öppettider' },
};
