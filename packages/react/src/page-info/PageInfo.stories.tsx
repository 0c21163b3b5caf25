import type { Meta, StoryObj } from '@storybook/react-vite';
import { pageInfoTexts } from '../texts/fi/page-info.ts';
import { PageInfo } from './index.ts';

const meta = {
  title: 'Komponenter/PageInfo',
  component: PageInfo,
  args: {
    updated: { text: '12 mars 2026', dateTime: '2026-03-12' },
    responsible: { label: 'Enheten för boende, Ekuddens stadsdelsförvaltning', href: '#kontakt' },
  },
} satisfies Meta<typeof PageInfo>;

export default meta;

type Story = StoryObj<typeof meta>;

const all = {
  nextReview: { text: 'Senast 12 september 2026', dateTime: '2026-09-12' },
  languages: [
    { label: 'Lättläst', href: '#lattlast', lang: 'sv' },
    { label: 'suomi', href: '#fi', lang: 'fi' },
    { label: 'English', href: '#en', lang: 'en' },
  ],
};

export const Default: Story = { name: 'Standard', args: all };

export const Playground: Story = {
  name: 'Prova själv',
  args: { ...all, headingLevel: 2 },
  argTypes: {
    updated: { control: 'object' },
    responsible: { control: 'object' },
    nextReview: { control: 'object' },
    languages: { control: 'object' },
    headingLevel: { control: 'select', options: [2, 3] },
    ref: { control: false },
  },
};

export const Least: Story = { name: 'Det minsta', args: { responsible: { label: 'Kulturförvaltningen' } } };

export const LongText: Story = {
  name: 'Lång text',
  args: { ...all, responsible: { label: 'Överförmyndarförvaltningens kommunikationsenhet', href: '#kontakt' } },
};

export const InFinnish: Story = {
  name: 'På finska',
  args: {
    lang: 'fi',
    updated: { text: '12. maaliskuuta 2026', dateTime: '2026-03-12' },
    languages: [{ label: 'svenska', href: '#sv', lang: 'sv' }],
    texts: pageInfoTexts,
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: (args) => (
    <>
      <div className="sthlm-container sthlm-section sthlm-stack" data-gap="40">
        <PageInfo {...args} {...all} />
        <PageInfo {...args} responsible={{ label: 'Kulturförvaltningen' }} title="Om tabellen" headingLevel={3} />
      </div>
      {(['base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <PageInfo {...args} {...all} title={`Om den här sidan (${surface})`} />
        </div>
      ))}
    </>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container sthlm-section">
      <h1>Anpassa din bostad</h1>
      <p>Har du en funktionsnedsättning och behöver bygga om hemma?</p>
      <PageInfo {...args} {...all} />
    </div>
  ),
};
