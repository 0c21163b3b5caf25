import type { Meta, StoryObj } from '@storybook/react-vite';
import { LogIn, LogOut, UserRound } from 'lucide';
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

const search = { action: '#sok' };

const actions = (
  <SiteHeaderAction href="#mina-sidor" icon={<Icon icon={LogIn} />} narrow="nothing">
    Mina sidor
  </SiteHeaderAction>
);

const column = (title: string, links: readonly string[]) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {links.map((label, index) => (
        <li key={label}>
          <a href={`#${title}-${index}`}>{label}</a>
        </li>
      ))}
    </ul>
  </section>
);

const menu = (
  <>
    {column('Gör ditt ärende', ['Mina sidor', 'Alla e-tjänster och blanketter', 'Felanmäl gata eller park'])}
    {column('Kontakt', ['Ring eller skriv till oss', 'Besök oss på Vretängsgatan 12', 'Lämna en synpunkt'])}
    {column('Om oss', ['Stadsdelsnämnden', 'Så styrs Ekudden', 'Jobba hos oss'])}
  </>
);

export const Default: Story = { name: 'Standard', args: { utility, navigation, search, actions, menu } };

export const Playground: Story = {
  name: 'Prova själv',
  args: { utility, navigation, search, actions },
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
  args: { sender: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning', logo: cityLogo }, navigation, search, actions },
};

export const Company: Story = {
  name: 'Bolag med egen profil',
  args: { sender: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', ownLogo }, navigation, search, actions },
};

export const Contractor: Story = {
  name: 'På uppdrag av staden',
  args: { sender: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' }, navigation, search, actions },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  // In an article of its own a header is no banner: a page has one.
  render: (args) => (
    <div className="sthlm-stack" data-gap="40">
      <article>
        <SiteHeader {...args} utility={utility} navigation={navigation} search={search} actions={actions} menu={menu} texts={{ navigation: 'Huvudmeny, med mer' }} />
      </article>
      <article>
        <SiteHeader {...args} navigation={navigation} />
      </article>
      <article>
        <SiteHeader
          {...args}
          service="Boka lokal"
          actions={
            <SiteHeaderAction icon={<Icon icon={LogOut} />} framed>
              Logga ut
            </SiteHeaderAction>
          }
        />
      </article>
      <article>
        <SiteHeader {...args} sender={{ relation: 'on-behalf', organisation: 'Ekens Omsorg AB' }} />
      </article>
    </div>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <>
      <SiteHeader {...args} utility={utility} navigation={navigation} search={search} actions={actions} menu={menu} />
      <div className="sthlm-container sthlm-section">
        <h1>Bidrag till att anpassa bostaden</h1>
        <p>Du som har en funktionsnedsättning kan få bidrag till att ändra din bostad.</p>
      </div>
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    sender: { relation: 'city', organisation: 'Överförmyndarförvaltningen' },
    navigation: [...navigation, { href: '#overformyndare', label: 'Ställföreträdarskap' }],
    search,
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
