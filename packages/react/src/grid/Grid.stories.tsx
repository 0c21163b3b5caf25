import type { Meta, StoryObj } from '@storybook/react-vite';
import { Grid, GridItem } from './index.ts';

const meta = {
  title: 'Komponenter/Grid',
  component: Grid,
  args: { columns: 3, children: (<><p>Ett</p><p>Två</p><p>Tre</p></>) },
} satisfies Meta<typeof Grid>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { columns: { control: 'select', options: [undefined, 2, 3, 4] }, gap: { control: 'select', options: [undefined, 8, 16, 24, 32, 40, 64] }, children: { control: false }, ref: { control: false } } };

/* The parts have a ground here, so that their edges can be seen. */
export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <div className="sthlm-container sthlm-section sthlm-stack" data-gap="40">
      {([2, 3, 4] as const).map((columns) => (
        <Grid key={columns} as="ul" columns={columns}>
          {['Stöd och omsorg', 'Boende och trafik', 'Parker och fritid', 'Var med och påverka'].map((subject) => (
            <li key={subject} data-sthlm-surface="soft">
              {subject}
            </li>
          ))}
        </Grid>
      ))}
      <Grid columns={4} gap={8}>
        <div data-sthlm-surface="tint">8 px emellan</div>
        <div data-sthlm-surface="tint">8 px emellan</div>
      </Grid>
      <Grid>
        <GridItem span={8} data-sthlm-surface="soft">
          Åtta av tolv: texten
        </GridItem>
        <GridItem span={4} data-sthlm-surface="soft">
          Fyra av tolv: kontakt
        </GridItem>
      </Grid>
    </div>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Grid columns={4}>
      <p>Överförmyndarförvaltningen</p>
      <p>Bostadsanpassningsbidragshandläggarna</p>
    </Grid>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-container sthlm-section">
      <Grid>
        <GridItem span={8} as="article">
          <h1>Anpassa din bostad</h1>
          <p>Har du en funktionsnedsättning och behöver bygga om hemma?</p>
        </GridItem>
        <GridItem span={4} as="aside">
          <h2>Fråga oss</h2>
          <p>Ring 08-465 004 20.</p>
        </GridItem>
      </Grid>
    </div>
  ),
};
