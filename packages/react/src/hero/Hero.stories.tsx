import type { Meta, StoryObj } from '@storybook/react-vite';
import { Breadcrumbs } from '../breadcrumbs/index.ts';
import { Button } from '../button/index.ts';
import { Hero } from './index.ts';

/** A picture of flat shapes, as a page would supply a photograph. */
const picture = (
  <svg viewBox="0 0 500 600" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
    <rect width="500" height="600" fill="var(--sthlm-color-soft)" />
    <circle cx="380" cy="150" r="90" fill="var(--sthlm-color-tint)" />
    <path d="M0 600V300L180 160 360 300V600Z" fill="var(--sthlm-color-deep)" />
    <rect x="300" y="340" width="200" height="260" fill="var(--sthlm-color-field)" />
  </svg>
);

const meta = {
  title: 'Komponenter/Hero',
  component: Hero,
  parameters: { layout: 'fullscreen' },
  args: {
    title: 'Vad behöver du hjälp med?',
    lead: 'Vi ordnar förskola, äldreomsorg, parker och stöd för dig som bor i Ekudden.',
    picture,
    children: <Button size="large">Gör ditt ärende</Button>,
  },
} satisfies Meta<typeof Hero>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { surface: 'field', size: 'display' },
  argTypes: {
    surface: { control: 'select', options: ['field', 'soft', 'base'] },
    size: { control: 'select', options: ['display', 'h1'] },
    picture: { control: false },
    before: { control: false },
    children: { control: false },
    ref: { control: false },
  },
};

export const WithoutPicture: Story = { name: 'Utan bild', args: { picture: undefined } };

export const PageHead: Story = {
  name: 'Sidhuvud för en undersida',
  args: {
    surface: 'soft',
    size: 'h1',
    before: (
      <Breadcrumbs
        items={[
          { href: '/', label: 'Start' },
          { href: '/boende', label: 'Boende och trafik' },
        ]}
      />
    ),
    title: 'Anpassa din bostad',
    lead: 'Har du en funktionsnedsättning och behöver bygga om hemma?',
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <>
      <Hero {...args}>
        <p>
          Många söker: <a href="#hemtjanst">hemtjänst</a>
        </p>
      </Hero>
      {(['soft', 'base'] as const).map((surface) => (
        <Hero key={surface} {...args} surface={surface} size="h1" picture={surface === 'soft' ? picture : undefined} before={surface === 'soft' && <Breadcrumbs items={[{ href: '/', label: 'Start' }]} />} />
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: { title: 'Bostadsanpassningsbidragsansökningar', lead: 'Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare hjälper dig att fylla i ansökan.' },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <>
      <Hero {...args} />
      <div className="sthlm-container sthlm-section">
        <h2>Nytt hos oss</h2>
        <p>Nya bänkar och fler träd i Tallhöjdsparken.</p>
      </div>
    </>
  ),
};
