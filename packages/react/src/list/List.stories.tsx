import type { Meta, StoryObj } from '@storybook/react-vite';
import { List } from './index.ts';

const items = (
  <>
    <li>ta bort trösklar</li>
    <li>bredda dörrar eller sätta in en dörröppnare</li>
    <li>bygga en ramp</li>
  </>
);

const meta = {
  title: 'Komponenter/List',
  component: List,
  args: { children: items },
} satisfies Meta<typeof List>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { variant: 'bullet' },
  argTypes: {
    variant: { control: 'select', options: ['bullet', 'number', 'plain', 'divided', 'yes', 'no'] },
    children: { control: false },
    ref: { control: false },
  },
};

export const Divided: Story = {
  name: 'Länkar med linjer mellan',
  args: {
    variant: 'divided',
    children: (
      <>
        <li>
          <a href="#ansokan">Ansökan om bostadsanpassningsbidrag (pdf, 212 kB)</a>
        </li>
        <li>
          <a href="#medgivande">Medgivande från den som äger bostaden (pdf, 96 kB)</a>
        </li>
      </>
    ),
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container sthlm-grid" data-columns="3" data-sthlm-surface={surface}>
          {(['bullet', 'number', 'plain', 'divided', 'yes', 'no'] as const).map((variant) => (
            <List key={variant} variant={variant}>
              {items}
            </List>
          ))}
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    variant: 'yes',
    children: (
      <>
        <li>Bostadsanpassningsbidragshandläggarnas kompletteringshandlingar</li>
        <li>Överförmyndarförvaltningens intyg om förvaltarskap, som du får när du har lämnat redovisningshandlingarna för året och de har granskats</li>
      </>
    ),
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>Det här kan du få bidrag till</h2>
      <p>Du kan få bidrag till fasta förändringar i din bostad:</p>
      <List variant="yes">{items}</List>
      <h2>Det här får du inte bidrag till</h2>
      <List variant="no">
        <li>saker som du kan ta med dig när du flyttar</li>
        <li>vanligt underhåll</li>
      </List>
      <h2>Läs också</h2>
      <List variant="plain">
        <li>
          <a href="#fardtjanst">Färdtjänst</a>
        </li>
        <li>
          <a href="#ledsagning">Ledsagning och avlösning</a>
        </li>
      </List>
    </div>
  ),
};

export const WrongMixed: Story = {
  name: 'Ja och nej som bara syns',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.1.1'],
      why: 'Bara bocken och krysset säger vad som gäller. Den som lyssnar hör två likadana listor. Skriv det i en rubrik eller en mening ovanför varje lista.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <>
      <List variant="yes">
        <li>ramp</li>
      </List>
      <List variant="no">
        <li>rullstol</li>
      </List>
    </>
  ),
};
