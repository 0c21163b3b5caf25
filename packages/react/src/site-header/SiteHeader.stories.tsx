import type { Meta, StoryObj } from '@storybook/react-vite';
import { LogIn, LogOut, Search, UserRound } from 'lucide';
import { Icon } from '../icon/index.ts';
import { SiteHeaderAction } from '../site-header-action/index.ts';
import { cityLogo, ownLogo } from '../sender/placeholder-logos.tsx';
import { siteHeaderTexts } from '../texts/en/site-header.ts';
import { SiteHeader } from './index.ts';

const meta = {
  title: 'Komponenter/SiteHeader',
  component: SiteHeader,
  parameters: { layout: 'fullscreen' },
  args: { sender: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' }, homeHref: '#start' },
} satisfies Meta<typeof SiteHeader>;

export default meta;

type Story = StoryObj<typeof meta>;

const utility = [
  { href: '#lattlast', label: 'Lättläst' },
  { href: '#teckensprak', label: 'Teckenspråk' },
  { href: '#fi', label: 'suomi', lang: 'fi' },
  { href: '#en', label: 'English', lang: 'en' },
  { href: '#sprak', label: 'Fler språk' },
];

const navigation = [
  { href: '#stod', label: 'Stöd och omsorg' },
  { href: '#forskola', label: 'Förskola och familj' },
  { href: '#boende', label: 'Boende och trafik', current: true },
  { href: '#parker', label: 'Parker och fritid' },
  { href: '#paverka', label: 'Var med och påverka' },
];

const actions = (
  <>
    <SiteHeaderAction href="#sok" icon={<Icon icon={Search} />} narrow="icon">
      Sök
    </SiteHeaderAction>
    <SiteHeaderAction href="#mina-sidor" icon={<Icon icon={LogIn} />} narrow="nothing">
      Mina sidor
    </SiteHeaderAction>
  </>
);

const menu = (
  <ul>
    <li>
      <a href="#mina-sidor">Mina sidor</a>
    </li>
    <li>
      <a href="#kontakt">Kontakta oss</a>
    </li>
    <li>
      <a href="#om-oss">Om stadsdelsförvaltningen</a>
    </li>
  </ul>
);

export const Default: Story = { name: 'Standard', args: { utility, navigation, actions, menu } };

export const Playground: Story = {
  name: 'Prova själv',
  args: { utility, navigation, actions },
  argTypes: {
    sender: { control: 'object' },
    service: { control: 'text' },
    utility: { control: 'object' },
    navigation: { control: 'object' },
    actions: { control: false },
    menu: { control: false },
    ref: { control: false },
  },
};

export const OnlyNavigation: Story = { name: 'Bara navigering', args: { navigation } };

export const Least: Story = { name: 'Det minsta' };

export const Service: Story = {
  name: 'E-tjänst',
  args: {
    service: 'Mina sidor',
    sender: { relation: 'city' },
    actions: (
      <>
        <SiteHeaderAction href="#konto" icon={<Icon icon={UserRound} />} narrow="nothing">
          Alva Ekmark
        </SiteHeaderAction>
        <SiteHeaderAction icon={<Icon icon={LogOut} />} framed>
          Logga ut
        </SiteHeaderAction>
      </>
    ),
  },
};

export const ServiceOfAnAdministration: Story = {
  name: 'E-tjänst med förvaltning',
  args: { service: 'Boka lokal', actions: <SiteHeaderAction icon={<Icon icon={LogOut} />}>Logga ut</SiteHeaderAction> },
};

export const WithLogotype: Story = {
  name: 'Med logotyp',
  args: { sender: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning', logo: cityLogo }, navigation, actions },
};

export const Company: Story = {
  name: 'Bolag med egen profil',
  args: { sender: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', ownLogo }, navigation, actions },
};

export const Contractor: Story = {
  name: 'På uppdrag av staden',
  args: { sender: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' }, navigation, actions },
};

export const LongWords: Story = {
  name: 'Långa ord',
  args: {
    sender: { relation: 'city', organisation: 'Överförmyndarförvaltningen' },
    navigation: [...navigation, { href: '#overformyndare', label: 'Ställföreträdarskap' }],
    actions,
    menu,
  },
};

export const InEnglish: Story = {
  name: 'På engelska',
  args: {
    lang: 'en',
    navigation: [
      { href: '#care', label: 'Support and care' },
      { href: '#housing', label: 'Housing and traffic' },
    ],
    texts: siteHeaderTexts,
  },
};
