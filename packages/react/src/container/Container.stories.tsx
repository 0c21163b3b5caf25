import type { Meta, StoryObj } from '@storybook/react-vite';
import { Container } from './index.ts';

const meta = {
  title: 'Komponenter/Container',
  component: Container,
  parameters: { layout: 'fullscreen' },
  args: { children: <p>Innehållet är högst 1200 px brett.</p> },
} satisfies Meta<typeof Container>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <>
      <Container>
        <p>Sidans bredd</p>
      </Container>
      <div data-sthlm-surface="soft">
        <Container>
          <p>På en yta som går till kanten</p>
        </Container>
      </div>
    </>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Container className="sthlm-section">
      <h2>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare</h2>
    </Container>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <Container as="section" className="sthlm-section" aria-label="Anpassa din bostad">
      <h1>Anpassa din bostad</h1>
      <p>Har du en funktionsnedsättning och behöver bygga om hemma?</p>
    </Container>
  ),
};
