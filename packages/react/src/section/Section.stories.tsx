import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.ts';
import { Container } from '../container/index.ts';
import { Section } from './index.ts';

const meta = {
  title: 'Komponenter/Section',
  component: Section,
  parameters: { layout: 'fullscreen' },
  args: { surface: 'soft', children: <div className="sthlm-container">Tyck till om din stadsdel</div> },
} satisfies Meta<typeof Section>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { surface: { control: 'select', options: [undefined, 'page', 'base', 'sunk', 'soft', 'tint', 'field', 'deep'] }, children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      {(['page', 'base', 'sunk', 'tint', 'soft', 'field', 'deep'] as const).map((surface) => (
        <Section key={surface} as="div" surface={surface}>
          <Container>
            <h2>Tyck till om din stadsdel</h2>
            <p>
              Kom på ett möte eller <a href="#forslag">lämna ett förslag</a>.
            </p>
            <Button>Lämna ett förslag</Button>
          </Container>
        </Section>
      ))}
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Section surface="field" aria-label="Kontakt">
      <Container>
        <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
      </Container>
    </Section>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <main>
      <Section aria-labelledby="nytt">
        <Container>
          <h2 id="nytt">Nytt hos oss</h2>
          <p>Nya bänkar och fler träd i Tallhöjdsparken.</p>
        </Container>
      </Section>
      <Section surface="soft" aria-labelledby="tyck">
        <Container>
          <h2 id="tyck">Tyck till om din stadsdel</h2>
          <Button>Lämna ett förslag</Button>
        </Container>
      </Section>
    </main>
  ),
};
