import type { Meta, StoryObj } from '@storybook/react-vite';
import { senderTexts } from '../texts/en/sender.ts';
import { senderTexts as finnishTexts } from '../texts/fi/sender.ts';
import { Sender } from './index.ts';
import { cityLogo, ownLogo, partnerLogo } from './placeholder-logos.tsx';

const meta = {
  title: 'Komponenter/Sender',
  component: Sender,
  args: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning', href: '#start' },
} satisfies Meta<typeof Sender>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { layout: 'row' },
  argTypes: {
    relation: { control: 'select', options: ['city', 'part-of-city', 'on-behalf'] },
    layout: { control: 'select', options: ['row', 'stack'] },
    organisation: { control: 'text' },
    logo: { control: false },
    ownLogo: { control: false },
    partners: { control: 'object' },
    ref: { control: false },
  },
};

export const WithLogotype: Story = { name: 'Med logotyp', args: { logo: cityLogo } };

export const CityAsAWhole: Story = { name: 'Hela staden', args: { organisation: undefined } };

export const Company: Story = {
  name: 'Bolag med egen profil',
  args: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', ownLogo },
};

export const CompanyWithoutLogotype: Story = {
  name: 'Bolag utan logotypfil',
  args: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB' },
};

export const Contractor: Story = {
  name: 'På uppdrag av staden',
  args: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB', ownLogo },
};

export const OnePartner: Story = {
  name: 'En partner',
  args: { logo: cityLogo, partners: { items: [{ name: 'Föreningen Eklunden', logo: partnerLogo('square'), href: '#eklunden' }] } },
};

export const ThreePartners: Story = {
  name: 'Tre partner',
  args: {
    logo: cityLogo,
    partners: {
      text: 'Vi bygger parken tillsammans med',
      items: [
        { name: 'Föreningen Eklunden', logo: partnerLogo('square') },
        { name: 'Vretängens byggare', logo: partnerLogo('triangles') },
        { name: 'Tallhöjdens hembygdsförening' },
      ],
    },
  },
};

export const Stacked: Story = {
  name: 'Namnet under',
  args: { layout: 'stack', partners: { items: [{ name: 'Föreningen Eklunden', logo: partnerLogo('bars') }] } },
};

export const LongText: Story = { name: 'Lång text', args: { organisation: 'Överförmyndarförvaltningen' } };

export const InEnglish: Story = {
  name: 'På engelska',
  args: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', ownLogo, lang: 'en', texts: senderTexts },
};

export const InFinnish: Story = {
  name: 'På finska',
  args: { lang: 'fi', texts: finnishTexts, partners: { items: [{ name: 'Föreningen Eklunden' }] } },
};

/** Every kind, on a ground of its own. */
function AllKinds() {
  return (
    <div className="sthlm-stack" data-gap="8">
      <Sender relation="city" organisation="Ekuddens stadsdelsförvaltning" href="#start" />
      <Sender relation="city" logo={cityLogo} partners={{ items: [{ name: 'Föreningen Eklunden', logo: partnerLogo('triangles') }] }} />
      <Sender relation="on-behalf" organisation="Ekens Omsorg AB" href="#start" />
    </div>
  );
}

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container" data-sthlm-surface={surface}>
          <AllKinds />
        </div>
      ))}
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section sthlm-stack">
      <Sender {...args} />
      <h1>Välkommen till parken</h1>
      <p>Kom på invigningen den 12 juni.</p>
    </div>
  ),
};

export const WrongNameless: Story = {
  name: 'Fel: förkortad avsändare',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['3.1.4'],
      why: 'Ingen utanför förvaltningen vet vad SDF är. Skriv det officiella namnet.',
      caughtBy: 'nobody',
    },
  },
  args: { organisation: 'Ekuddens SDF' },
};
