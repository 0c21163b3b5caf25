import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from './index.ts';

const meta = {
  title: 'Komponenter/Stack',
  component: Stack,
  args: { children: (<><p>Först det här.</p><p>Sedan det här.</p></>) },
} satisfies Meta<typeof Stack>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { gap: { control: 'select', options: [undefined, 4, 8, 16, 24, 32, 40, 64] }, children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <Stack gap={40}>
      {([4, 8, 16, 24, 32, 40, 64] as const).map((gap) => (
        <Stack key={gap} gap={gap}>
          <strong>{gap} px</strong>
          <span>emellan</span>
        </Stack>
      ))}
    </Stack>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <Stack>
      <p>Överförmyndarförvaltningens</p>
      <p>bostadsanpassningsbidragshandläggare</p>
    </Stack>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <Stack as="section" gap={24} aria-label="Kontakt">
      <h2>Kontakta oss</h2>
      <p>Du kan ringa, skriva eller komma hit.</p>
      <p>
        <a href="tel:+46846500400">08-465 004 00</a>
      </p>
    </Stack>
  ),
};
