import type { Meta, StoryObj } from '@storybook/react-vite';
import { Tag } from './index.ts';

const meta = {
  title: 'Komponenter/Tag',
  component: Tag,
  args: { children: 'Boende' },
} satisfies Meta<typeof Tag>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { variant: 'tint', children: 'Boende och trafik' },
  argTypes: { variant: { control: 'select', options: ['tint', 'outline', 'filled'] }, ref: { control: false } },
};

export const AsLink: Story = { name: 'Som länk', render: () => <Tag href="#boende">Boende</Tag> };

export const Removable: Story = {
  name: 'Filter som går att ta bort',
  render: () => (
    <div className="sthlm-cluster">
      <Tag href="#utan-information" removable>
        Information
      </Tag>
      <Tag removable>E-tjänster</Tag>
    </div>
  ),
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container sthlm-cluster" data-sthlm-surface={surface}>
          <Tag>Boende</Tag>
          <Tag variant="outline">Dokument</Tag>
          <Tag variant="filled">E-tjänst</Tag>
          <Tag href={`#${surface}`}>Förskola</Tag>
          <Tag variant="outline" href={`#${surface}-2`}>
            Omsorg
          </Tag>
          <Tag removable>Nyheter</Tag>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <div className="sthlm-cluster">
      <Tag>Bostadsanpassningsbidragshandläggning</Tag>
      <Tag removable>Överförmyndarförvaltningens informationskvällar</Tag>
    </div>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-stack">
      <h2>27 träffar på ”bostad”</h2>
      <div className="sthlm-cluster">
        <Tag href="#utan-information" removable>
          Information
        </Tag>
        <Tag href="#utan-e-tjanster" removable>
          E-tjänster
        </Tag>
        <a href="#rensa">Rensa alla</a>
      </div>
      <div className="sthlm-cluster">
        <Tag variant="filled">E-tjänst</Tag> Boende och trafik
      </div>
      <h3>
        <a href="#ansok">Ansök om bostadsanpassningsbidrag</a>
      </h3>
    </div>
  ),
};

export const WrongPressed: Story = {
  name: 'Tagg som bara går att klicka på',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['2.1.1', '4.1.2'],
      why: 'Taggen reagerar på klick men är ingen länk eller knapp: tangentbord och skärmläsare når den inte. Ge den href, eller removable.',
      caughtBy: 'nobody',
    },
  },
  render: () => <Tag onClick={() => undefined}>Boende</Tag>,
};
