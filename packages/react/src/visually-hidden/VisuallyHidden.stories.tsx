import type { Meta, StoryObj } from '@storybook/react-vite';
import { VisuallyHidden } from './index.ts';

const meta = {
  title: 'Komponenter/VisuallyHidden',
  component: VisuallyHidden,
  args: { children: 'Sidan ' },
} satisfies Meta<typeof VisuallyHidden>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = { name: 'Standard' };

export const Playground: Story = { name: 'Prova själv', argTypes: { children: { control: false }, ref: { control: false } } };

export const Variants: Story = {
  name: 'Alla varianter',
  tags: ['variants'],
  render: () => (
    <p>
      <VisuallyHidden>Sidan </VisuallyHidden>2 av 6
    </p>
  ),
};

export const LongText: Story = {
  name: 'Lång text',
  render: () => (
    <p>
      <VisuallyHidden>Överförmyndarförvaltningens bostadsanpassningsbidragshandläggare, </VisuallyHidden>sidan 2
    </p>
  ),
};

export const InPage: Story = {
  name: 'I en sida',
  render: () => (
    <div className="sthlm-prose">
      <h2>
        <VisuallyHidden>Varning: </VisuallyHidden>Vänta med att bygga
      </h2>
      <p>Börja inte innan du har fått vårt beslut.</p>
    </div>
  ),
};
