import type { Meta, StoryObj } from '@storybook/react-vite';
import { siteFooterTexts } from '../texts/fi/site-footer.ts';
import { SiteFooter } from './index.ts';

const meta = {
  title: 'Komponenter/SiteFooter',
  component: SiteFooter,
  parameters: { layout: 'fullscreen' },
  args: {
    sender: 'Ekuddens stadsdelsförvaltning',
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
  argTypes: { columns: { control: false }, logo: { control: false }, about: { control: 'text' }, ref: { control: false } },
};

export const Least: Story = { name: 'Det minsta', args: { organisationNumber: undefined, columns: [] } };

export const Company: Story = {
  name: 'Ett av stadens bolag',
  args: {
    sender: 'Ekuddens Bostäder AB',
    logo: <p>Ekuddens Bostäder</p>,
    organisationNumber: undefined,
  },
};

export const LongWords: Story = { name: 'Långa ord', args: { sender: 'Överförmyndarförvaltningen' } };

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
