import type { Meta, StoryObj } from '@storybook/react-vite';
import { FactBox } from './index.ts';

const items = [
  { term: 'Kostar', description: 'Inget att ansöka' },
  { term: 'Du får svar', description: 'Oftast inom åtta veckor' },
  { term: 'Kan sökas av', description: 'Dig som äger eller hyr bostaden' },
  { term: 'Du behöver', description: 'Intyg och BankID eller blankett' },
];

const meta = {
  title: 'Komponenter/FactBox',
  component: FactBox,
  args: { title: 'Kort om bidraget', items },
} satisfies Meta<typeof FactBox>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { headingLevel: 2 },
  argTypes: { headingLevel: { control: 'select', options: [2, 3, 4] }, children: { control: 'text' }, ref: { control: false } },
};

export const WithText: Story = {
  name: 'Med text',
  args: {
    items: undefined,
    title: 'Bra att veta',
    children: (
      <p>
        Börja inte bygga innan du har fått vårt beslut. <a href="#beslut">Så fattar vi beslut</a>
      </p>
    ),
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-section sthlm-container" data-sthlm-surface={surface}>
          <FactBox title={`Kort om bidraget, ${surface}`} items={items}>
            <p>
              <a href={`#${surface}`}>Alla villkor för bidraget</a>
            </p>
          </FactBox>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  args: {
    title: 'Överförmyndarförvaltningens handläggningstider',
    items: [
      { term: 'Kompletteringshandlingar', description: 'Bostadsanpassningsbidragsenheten' },
      { term: 'Du får svar', description: 'När redovisningshandlingarna har granskats, oftast inom åtta veckor' },
    ],
  },
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <FactBox title="Kort om bidraget" items={items} />
      <h2>Det här kan du få bidrag till</h2>
      <p>Du kan få bidrag till fasta förändringar som gör att du klarar dig hemma.</p>
    </div>
  ),
};
