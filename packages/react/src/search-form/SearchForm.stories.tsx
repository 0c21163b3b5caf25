import type { Meta, StoryObj } from '@storybook/react-vite';
import { SearchForm } from './index.ts';

const meta = {
  title: 'Komponenter/SearchForm',
  component: SearchForm,
  args: { action: '#resultat', label: 'Sök tjänst eller information' },
} satisfies Meta<typeof SearchForm>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', args: { defaultValue: 'hemtjänst' }, argTypes: { ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <SearchForm action="#resultat" label={`Sök tjänst (${surface})`} aria-label={surface} defaultValue={surface === 'base' ? 'hemtjänst' : undefined} />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: { label: 'Sök bland överförmyndarförvaltningens redovisningshandlingar', defaultValue: 'bostadsanpassningsbidrag till flerbostadshusens gemensamhetsutrymmen' },
};

export const InPage: Story = {
  name: 'I en sida',
  render: (args) => (
    <div className="sthlm-container">
      <h1>Sök</h1>
      <SearchForm {...args} defaultValue="hemtjänst" />
      <h2>38 träffar</h2>
      <p>
        <a href="#hemtjanst">Ansök om hemtjänst</a>
      </p>
    </div>
  ),
};
