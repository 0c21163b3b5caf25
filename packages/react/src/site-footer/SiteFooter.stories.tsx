import type { Meta, StoryObj } from '@storybook/react-vite';
import { ownLogo, partnerLogo } from '../sender/placeholder-logos.tsx';
import { siteFooterTexts } from '../texts/fi/site-footer.ts';
import { SiteFooter } from './index.ts';

const meta = {
  title: 'Komponenter/SiteFooter',
  component: SiteFooter,
  parameters: { layout: 'fullscreen' },
  args: {
    sender: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' },
    organisationNumber: '212000-0142',
    columns: [
      {
        title: 'Kontakta oss',
        content: (
          <>
            <p>
              <a href="tel:+46846500400">08-465 004 00</a>
            </p>
            <p>Måndag–fredag kl. 8–16.30</p>
            <p>
              <a href="#skriv">Skriv till oss</a>
            </p>
          </>
        ),
      },
      {
        title: 'Besök oss',
        content: (
          <>
            <address>
              Vretängsgatan 12
              <br />
              Ekudden
            </address>
            <p>
              <a href="#karta">Öppettider och karta</a>
            </p>
          </>
        ),
      },
      {
        title: 'Om webbplatsen',
        content: (
          <ul>
            <li>
              <a href="#tillganglighet">Tillgänglighetsredogörelse</a>
            </li>
            <li>
              <a href="#uppgifter">Så hanterar vi dina uppgifter</a>
            </li>
            <li>
              <a href="#kakor">Kakor</a>
            </li>
          </ul>
        ),
      },
    ],
  },
} satisfies Meta<typeof SiteFooter>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  argTypes: { sender: { control: 'object' }, columns: { control: false }, about: { control: 'text' }, ref: { control: false } },
};

export const Least: Story = { name: 'Det minsta', args: { organisationNumber: undefined, columns: [] } };

export const Company: Story = {
  name: 'Bolag med egen profil',
  args: { sender: { relation: 'part-of-city', organisation: 'Ekuddens Bostäder AB', ownLogo }, organisationNumber: undefined },
};

export const Contractor: Story = {
  name: 'På uppdrag av staden',
  args: { sender: { relation: 'on-behalf', organisation: 'Ekens Omsorg AB' }, organisationNumber: undefined },
};

export const Partners: Story = {
  name: 'Med partner',
  args: {
    sender: {
      relation: 'city',
      organisation: 'Ekuddens stadsdelsförvaltning',
      partners: {
        items: [
          { name: 'Föreningen Eklunden', logo: partnerLogo('square'), href: '#eklunden' },
          { name: 'Vretängens byggare', logo: partnerLogo('triangles') },
          { name: 'Tallhöjdens hembygdsförening' },
        ],
      },
    },
  },
};

export const LongText: Story = { name: 'Lång text', args: { sender: { relation: 'city', organisation: 'Överförmyndarförvaltningen' } } };

export const InFinnish: Story = {
  name: 'På finska',
  args: {
    lang: 'fi',
    columns: [
      {
        title: 'Ota yhteyttä',
        content: (
          <p>
            <a href="tel:+46846500400">08-465 004 00</a>
          </p>
        ),
      },
    ],
    texts: siteFooterTexts,
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <div className="sthlm-stack">
      <article>
        <SiteFooter {...args} about="Ekudden är en del av Stockholm." />
      </article>
      <article>
        <SiteFooter
          {...args}
          columns={[]}
          sender={{ relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning', partners: { items: [{ name: 'Föreningen Eklunden', logo: partnerLogo('square'), href: '#eklunden' }] } }}
        />
      </article>
      <article>
        <SiteFooter {...args} columns={[]} sender={{ relation: 'on-behalf', organisation: 'Ekens Omsorg AB' }} organisationNumber={undefined} />
      </article>
    </div>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <>
      <div className="sthlm-container sthlm-section">
        <h1>Anpassa din bostad</h1>
        <p>Har du en funktionsnedsättning och behöver bygga om hemma?</p>
      </div>
      <SiteFooter {...args} />
    </>
  ),
};
