import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { List } from '../list/index.ts';
import { EmptyState } from './index.ts';

const advice = (
  <>
    <p>Sidan du söker kan heta något annat. Prova så här:</p>
    <List>
      <li>Se efter att orden är rätt stavade.</li>
      <li>Sök på färre ord, eller på ett ord som betyder samma sak.</li>
    </List>
  </>
);

const meta = {
  title: 'Komponenter/EmptyState',
  component: EmptyState,
  args: { title: 'Inga träffar på ”bostadd”', children: advice, actions: <a href="#a-o">Alla tjänster från A till Ö</a> },
} satisfies Meta<typeof EmptyState>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { headingLevel: 2, children: 'Sidan du söker kan heta något annat.' },
  argTypes: { headingLevel: { control: 'select', options: [2, 3, 4, 5, 6] }, children: { control: 'text' }, actions: { control: false }, ref: { control: false } },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container sthlm-stack" data-sthlm-surface={surface}>
          <EmptyState title="Du har inga ärenden" actions={<Button href={`#${surface}`}>Börja en ansökan</Button>}>
            Här ser du dina ansökningar när du har skickat dem.
          </EmptyState>
          <EmptyState title="Inga nya meddelanden" />
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    title: 'Inga träffar på ”bostadsanpassningsbidragshandläggningstider”',
    children: 'Överförmyndarförvaltningens redovisningshandlingar finns på en egen webbplats.',
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-stack">
      <h2>Sökresultat</h2>
      <p>Du sökte bland sidorna för Ekudden, Tallhöjden och Vretängen.</p>
      <EmptyState headingLevel={3} title="Inga träffar på ”bostadd”" actions={<a href="#a-o">Alla tjänster från A till Ö</a>}>
        {advice}
      </EmptyState>
    </div>
  ),
};
