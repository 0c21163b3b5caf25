import type { Meta, StoryObj } from '@storybook/react-vite';
import { Quote } from './index.ts';

const meta = {
  title: 'Komponenter/Quote',
  component: Quote,
  args: { children: '”Nu kan mamma gå till torget och vila på vägen.”', source: 'Alva Ekmark, boende i Vretängen' },
} satisfies Meta<typeof Quote>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: 'text' }, source: { control: 'text' }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container" data-sthlm-surface={surface}>
          <Quote source={<a href={`#${surface}`}>Medborgarförslag 12, Ekudden</a>}>
            <p>”Sätt en bänk där bussen stannar.</p>
            <p>Då orkar fler åka med.”</p>
          </Quote>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    children: '”Bostadsanpassningsbidragshandläggaren förklarade redovisningshandlingarna så att jag förstod dem.”',
    source: 'Verksamhetsutvecklare på överförmyndarförvaltningens kommunikationsenhet',
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Nya bänkar i Tallhöjdsparken</h2>
      <p>I maj börjar vi bygga. Många har bett om fler platser att vila på.</p>
      <Quote source="Alva Ekmark, boende i Vretängen">”Nu kan mamma gå till torget och vila på vägen.”</Quote>
      <p>Parken är öppen hela tiden.</p>
    </div>
  ),
};
