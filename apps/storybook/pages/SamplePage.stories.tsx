import type { Meta, StoryObj } from '@storybook/react-vite';
import { SamplePage } from '../src/themes/SamplePage.tsx';
import '../src/themes/sample-page.css';

const meta = {
  title: 'Sidor/Startsida',
  component: SamplePage,
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  args: { sender: { relation: 'city', organisation: 'Ekuddens stadsdelsförvaltning' } },
} satisfies Meta<typeof SamplePage>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every surface on one page: what a theme does to all of it. */
export const Default: Story = { name: 'Hel sida' };
