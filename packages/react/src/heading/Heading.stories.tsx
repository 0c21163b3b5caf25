import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading } from './index.ts';

const meta = {
  title: 'Komponenter/Heading',
  component: Heading,
  args: { level: 2, children: 'Det här kan du få bidrag till' },
} satisfies Meta<typeof Heading>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = {
  name: 'Prova själv',
  args: { level: 1, size: 'h1', children: 'Bostadsanpassningsbidrag' },
  argTypes: {
    level: { control: 'select', options: [1, 2, 3, 4, 5, 6] },
    size: { control: 'select', options: ['display', 'h1', 'h1-small', 'h2', 'h3', 'h4'] },
    ref: { control: false },
  },
};

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <div className="sthlm-container sthlm-section sthlm-stack">
        <Heading level={1} size="display">
          Vad behöver du hjälp med?
        </Heading>
        <Heading level={2} size="h1">
          Bostads&shy;anpassnings&shy;bidrag
        </Heading>
        <Heading level={2} size="h1-small">
          Om dig
        </Heading>
        <Heading level={2}>Så gör du</Heading>
        <Heading level={3}>Skaffa ett intyg</Heading>
        <Heading level={4}>Vänta med att bygga</Heading>
      </div>
      {(['base', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <div key={surface} className="sthlm-container sthlm-section" data-sthlm-surface={surface}>
          <Heading level={2}>Var med och påverka</Heading>
          <Heading level={3}>
            <a href={`#${surface}`}>Nämndens möten</a>
          </Heading>
        </div>
      ))}
    </>
  ),
};

export const LongText: Story = { name: 'Lång text', args: { level: 1, children: 'Överförmyndarförvaltningen' } };

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <Heading level={1}>Anpassa din bostad</Heading>
      <p>Har du en funktionsnedsättning och behöver bygga om hemma?</p>
      <Heading level={2}>Det här kan du få bidrag till</Heading>
      <p>Du kan få bidrag till fasta förändringar.</p>
      <Heading level={3}>Ramper</Heading>
      <p>En ramp ska vara fast monterad.</p>
    </div>
  ),
};

export const WrongLevel: Story = {
  name: 'Fel: hoppar över en nivå',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Nivån följer utseendet, så den som lyssnar tror att en rubrik saknas. Välj nivå efter innehållet, och utseende med size.',
      caughtBy: 'axe:heading-order',
    },
  },
  render: () => (
    <>
      <Heading level={1}>Anpassa din bostad</Heading>
      <Heading level={4}>Så gör du</Heading>
    </>
  ),
};

export const WrongBoldText: Story = {
  name: 'Fel: fet text som rubrik',
  tags: ['wrong-use'],
  parameters: {
    wrongUse: {
      breaks: ['1.3.1'],
      why: 'Orden ser ut som en rubrik men är ingen. De finns inte när man hoppar mellan rubriker. Använd Heading med rätt level.',
      caughtBy: 'nobody',
    },
  },
  render: () => (
    <>
      <p>
        <strong>Så gör du</strong>
      </p>
      <p>Du ansöker hos stadsdelsförvaltningen där du bor.</p>
    </>
  ),
};
